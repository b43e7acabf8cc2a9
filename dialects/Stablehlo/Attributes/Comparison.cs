namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Which order of two elements makes a comparison true.</summary>
[EnumDef("stablehlo.comparison_direction", Title = "::mlir::stablehlo::ComparisonDirection")]
public enum Comparison
{
    [Case("EQ")]
    Equal,
    [Case("NE")]
    NotEqual,
    [Case("GE")]
    GreaterOrEqual,
    [Case("GT")]
    Greater,
    [Case("LE")]
    LessOrEqual,
    [Case("LT")]
    Less,
}
