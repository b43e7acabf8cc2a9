namespace OpenXla.Ir.Numerics;

/// <summary>How a <see cref="FloatFormat"/> spends bit patterns on values that are not numbers.</summary>
public enum FloatNonFinite
{
    /// <summary>The highest exponent holds infinities and NaNs, as IEEE 754 prescribes.</summary>
    Ieee,

    /// <summary>No infinity; NaN is the pattern whose exponent and fraction are all ones ("FN").</summary>
    NanAllOnes,

    /// <summary>No infinity and no negative zero: its pattern is the only NaN ("FNUZ").</summary>
    NanNegativeZero,

    /// <summary>Every pattern is a finite number.</summary>
    None,
}
