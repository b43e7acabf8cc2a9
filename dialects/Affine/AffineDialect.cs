namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Loops, accesses and conditions whose bounds and subscripts are affine.</summary>
[Dialect("affine")]
public sealed partial class AffineDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
