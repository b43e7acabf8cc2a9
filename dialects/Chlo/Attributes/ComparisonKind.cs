namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>How elements are ordered.</summary>
[EnumDef("chlo.comparison_type")]
public enum ComparisonKind
{
    [Case("NOTYPE")]
    None,
    [Case("FLOAT")]
    Float,
    [Case("TOTALORDER")]
    TotalOrder,
    [Case("SIGNED")]
    Signed,
    [Case("UNSIGNED")]
    Unsigned,
}
