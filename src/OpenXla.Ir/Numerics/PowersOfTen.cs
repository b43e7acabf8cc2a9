using System.Numerics;

namespace OpenXla.Ir.Numerics;

/// <summary>The powers of ten that fit 128 bits; larger ones are computed.</summary>
internal static class PowersOfTen
{
    public const int MaxSmall = 38;

    private static readonly UInt128[] s_small = CreateSmall();

    /// <param name="exponent">At most <see cref="MaxSmall"/>.</param>
    public static UInt128 Small(int exponent) => s_small[exponent];

    public static BigInteger Get(int exponent) => exponent <= MaxSmall ? s_small[exponent] : BigInteger.Pow(10, exponent);

    private static UInt128[] CreateSmall()
    {
        var powers = new UInt128[MaxSmall + 1];
        powers[0] = UInt128.One;
        for (int i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
