namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Floating point rounding mode.</summary>
[EnumDef(Storage = EnumStorage.I32, Summary = "Floating point rounding mode")]
public enum RoundingMode
{
    [Case("to_nearest_even")]
    ToNearestEven,
    Downward,
    Upward,

    [Case("toward_zero")]
    TowardZero,

    [Case("to_nearest_away")]
    ToNearestAway,
}
