using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Testing.ExpectedDiagnostics;

/// <summary>
/// Compares diagnostics with what comments in the source expect, with upstream's words. Give it to
/// <see cref="DiagnosticEngine.Handle"/>, run what is to be tested, then ask <see cref="Finish"/>.
/// </summary>
public sealed class ExpectedDiagnosticsChecker
{
    private readonly SourceFile _source;
    private readonly VerificationLevel _level;
    private readonly Action<string> _report;
    private readonly List<ExpectedDiagnostic> _expected;
    private readonly Lock _lock = new();
    private bool _hasFailed;

    /// <param name="source">The text whose comments are read.</param>
    /// <param name="level">Whether unexpected diagnostics are errors.</param>
    /// <param name="report">Takes each complaint, line feed included.</param>
    public ExpectedDiagnosticsChecker(SourceFile source, VerificationLevel level, Action<string> report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        _source = source;
        _level = level;
        _report = report;
        var parser = new ExpectedDiagnosticsParser(source, source.LineAndColumn(0).Line, source.LineAndColumn(source.Length).Line);
        _expected = parser.Parse();
        foreach (var (line, column, message) in parser.Faults) Complain(line, column, 0, message);
    }

    /// <summary>Takes a diagnostic and its notes.</summary>
    public void Handle(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (_lock)
        {
            Process(diagnostic);
            foreach (var note in diagnostic.Notes) Process(note);
        }
    }

    /// <summary>Complains of what was expected and not produced; true where all was as expected.</summary>
    public bool Finish()
    {
        foreach (var expected in _expected)
        {
            if (expected.WasProduced) continue;
            var message = $"expected {Word(expected.Severity)} \"{expected.Text}\" was not produced";
            if (expected.TargetLine == 0) ComplainWithoutPlace(message);
            else Complain(expected.Line, expected.Column, expected.Text.Length, message);
        }
        return !_hasFailed;
    }

    private void Process(Diagnostic diagnostic)
    {
        var file = LocationTable.FirstFile(diagnostic.Location.Attribute);
        long line = file?.Line ?? 0;
        ExpectedDiagnostic? near = null;
        // Another file's lines have no expectations here.
        if (file is null || file.File == _source.Name)
        {
            foreach (var expected in _expected)
            {
                if (expected.TargetLine != line || !expected.Matches(diagnostic.Message)) continue;
                if (expected.Severity == diagnostic.Severity)
                {
                    expected.WasProduced = true;
                    return;
                }
                near = expected;
            }
        }
        if (_level == VerificationLevel.OnlyExpected) return;
        _hasFailed = true;
        if (near is not null) Complain(near.Line, near.Column, 0, $"'{Word(diagnostic.Severity)}' diagnostic emitted when expecting a '{Word(near.Severity)}'");
        else _report(DiagnosticText.Format(new Diagnostic(Severity.Error, diagnostic.Location, $"unexpected {Word(diagnostic.Severity)}: {diagnostic.Message}")));
    }

    private void ComplainWithoutPlace(string message)
    {
        _hasFailed = true;
        _report($"<unknown>:0: error: {message}\n");
    }

    private void Complain(int line, int column, int length, string message)
    {
        _hasFailed = true;
        var text = new StringBuilder($"{_source.Name}:{line}:{column}: error: {message}\n");
        text.Append(_source.Line(line)).Append('\n').Append(' ', column - 1).Append('^').Append('~', Math.Max(0, length - 1)).Append('\n');
        _report(text.ToString());
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Remark => "remark",
        _ => "note",
    };
}
