namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How elements are ordered.</summary>
[EnumDef("stablehlo.comparison_type", Title = "::mlir::stablehlo::ComparisonType")]
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
