namespace OpenXla.Ir.Diagnostics;

/// <summary>How bad it is.</summary>
public enum Severity
{
    Error,
    Warning,
    Remark,
    Note,
}
