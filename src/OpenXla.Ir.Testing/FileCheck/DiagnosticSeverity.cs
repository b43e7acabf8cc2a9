namespace OpenXla.Ir.Testing.FileCheck;

internal enum DiagnosticSeverity
{
    Error,
    Note,
    Remark,
}
