namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>How accurate a product of tensors must be, from fast to exact.</summary>
[EnumDef("chlo.precision")]
public enum Precision
{
    [Case("DEFAULT")]
    Default,
    [Case("HIGH")]
    High,
    [Case("HIGHEST")]
    Highest,
}
