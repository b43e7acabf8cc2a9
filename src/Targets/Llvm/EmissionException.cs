using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>Ends the emission of a module; the diagnostic says what LLVM can't be told.</summary>
internal sealed class EmissionException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    internal Diagnostic Diagnostic { get; } = diagnostic;

    internal static EmissionException At(Operation op, string message) =>
        new(new Diagnostic(Severity.Error, op.Location, $"'{op.Name}' op {message}"));
}
