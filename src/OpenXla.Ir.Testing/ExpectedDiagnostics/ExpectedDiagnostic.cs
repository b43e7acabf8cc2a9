using System.Text.RegularExpressions;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Testing.ExpectedDiagnostics;

/// <summary>One <c>expected-error {{text}}</c>.</summary>
internal sealed class ExpectedDiagnostic(Severity severity, int line, int column, string text, Regex? pattern)
{
    internal Severity Severity => severity;

    /// <summary>Where it is written.</summary>
    internal int Line => line;

    internal int Column => column;

    internal string Text => text;

    /// <summary>The line on which the diagnostic must be; 0 for one without a place.</summary>
    internal int TargetLine { get; set; }

    internal bool WasProduced { get; set; }

    internal bool Matches(string message) => pattern?.IsMatch(message) ?? message.Contains(text, StringComparison.Ordinal);
}
