namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How a result that has no exact form is rounded.</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "LLVM Rounding Mode whose minimum value is 0")]
public enum RoundingMode
{
    TowardZero = 0,
    [Case("tonearest")]
    NearestTiesToEven = 1,
    [Case("upward")]
    TowardPositive = 2,
    [Case("downward")]
    TowardNegative = 3,
    [Case("tonearestaway")]
    NearestTiesToAway = 4,
    Dynamic = 7,
}
