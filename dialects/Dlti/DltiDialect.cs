namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>Data layout and target descriptions, as attributes.</summary>
[Dialect("dlti")]
public sealed partial class DltiDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
