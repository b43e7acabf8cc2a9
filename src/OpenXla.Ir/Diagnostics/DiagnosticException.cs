namespace OpenXla.Ir.Diagnostics;

/// <summary>An error in the user's IR that nobody handled.</summary>
public sealed class DiagnosticException(Diagnostic diagnostic) : Exception(DiagnosticText.Format(diagnostic, showSource: false))
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
