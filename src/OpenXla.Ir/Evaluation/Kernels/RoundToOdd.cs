namespace OpenXla.Ir.Evaluation;

/// <summary>
/// Rounding whose inexact results have an odd last bit. A number rounded so and then to nearest in a format with at least
/// two bits less is what one rounding to that format gives.
/// </summary>
internal static class RoundToOdd
{
    public static float ToSingle(double value)
    {
        float nearest = (float)value;
        if (nearest == value || double.IsNaN(value)) return nearest;
        if (float.IsInfinity(nearest)) return double.IsInfinity(value) ? nearest : nearest > 0 ? float.MaxValue : float.MinValue;
        uint bits = BitConverter.SingleToUInt32Bits(nearest);
        if ((bits & 1) != 0) return nearest;
        // The odd neighbour on the other side of the value; patterns grow with the magnitude.
        bool isAway = Math.Abs((double)nearest) > Math.Abs(value);
        return BitConverter.UInt32BitsToSingle(isAway ? bits - 1 : bits + 1);
    }

    public static double ToDouble(long value)
    {
        if (value is > -(1L << 53) and < 1L << 53) return value;
        ulong magnitude = value < 0 ? (ulong)-value : (ulong)value;
        double rounded = ToDouble(magnitude);
        return value < 0 ? -rounded : rounded;
    }

    public static double ToDouble(ulong value)
    {
        const int Dropped = 11;
        if (value < 1UL << 53) return value;
        ulong sticky = (value & ((1UL << Dropped) - 1)) != 0 ? 1UL << Dropped : 0;
        return ((value >> Dropped) << Dropped) | sticky;
    }
}
