namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Which order of two elements makes a comparison true.</summary>
[EnumDef("chlo.comparison_direction")]
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
