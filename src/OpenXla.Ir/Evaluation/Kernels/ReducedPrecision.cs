namespace OpenXla.Ir.Evaluation;

/// <summary>Rounding a number to a format of given exponent and mantissa bits.</summary>
internal static class ReducedPrecision
{
    /// <summary>To nearest, ties to even; beyond the exponents infinity, and zero for what would be subnormal. Without a mantissa there is no NaN.</summary>
    public static double Round(double value, int exponentBits, int mantissaBits)
    {
        if (double.IsNaN(value) && mantissaBits == 0) return double.PositiveInfinity;
        if (!double.IsFinite(value) || value == 0) return value;
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int dropped = 52 - mantissaBits;
        if (dropped > 0)
        {
            ulong last = (bits >> dropped) & 1;
            bits += (1UL << (dropped - 1)) - 1 + last;
            bits &= ~((1UL << dropped) - 1);
        }
        double rounded = BitConverter.UInt64BitsToDouble(bits);
        int highest = (1 << (exponentBits - 1)) - 1;
        int exponent = double.IsFinite(rounded) ? Math.ILogB(rounded) : int.MaxValue;
        if (exponent > highest) return Math.CopySign(double.PositiveInfinity, value);
        return exponent < 1 - highest && exponentBits < 11 ? Math.CopySign(0, value) : rounded;
    }
}
