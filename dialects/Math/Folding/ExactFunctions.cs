using System.Numerics;

namespace OpenXla.Ir.Dialects.Math.Folding;

/// <summary>
/// Real functions that .NET lacks. They are summed in fixed-point numbers of enough bits that what is rounded at the end is, but for rare
/// ties, the nearest number. Slow, and meant for the few constants of a program.
/// </summary>
public static class ExactFunctions
{
    // Below this bit the sums end: enough for a double next to any result that is not itself tiny.
    private const int Bits = 192;

    internal static double PowerOfTwo(double x) => System.Math.Pow(2, x);

    /// <summary>e^x - 1.</summary>
    internal static double ExpMinusOne(double x)
    {
        if (double.IsNaN(x) || x == 0) return x;
        if (System.Math.Abs(x) < 1e-20) return x;
        if (x > 100) return System.Math.Exp(x);
        if (x < -100) return -1;
        return ToDouble(Exponential(ToFixed(x, Bits)) - (BigInteger.One << Bits), Bits);
    }

    /// <summary>log(1 + x).</summary>
    internal static double LogPlusOne(double x)
    {
        if (double.IsNaN(x) || x == 0) return x;
        if (System.Math.Abs(x) < 1e-20) return x;
        if (x <= -1 || x > 1e15) return System.Math.Log(1 + x);
        // Newton's step from a good start leaves an error of the square of that start's.
        double start = System.Math.Log(1 + x);
        var value = ToFixed(x, Bits) + (BigInteger.One << Bits);
        var result = ToFixed(start, Bits);
        for (int i = 0; i < 4; i++)
        {
            var power = Exponential(result);
            result += ((value - power) << (Bits + 1)) / (value + power);
        }
        return ToDouble(result, Bits);
    }

    /// <summary>2/√π times the integral of e^(-t²) from 0 to x.</summary>
    public static double ErrorFunction(double x)
    {
        if (double.IsNaN(x) || x == 0) return x;
        if (System.Math.Abs(x) > 6) return System.Math.CopySign(1, x);
        if (System.Math.Abs(x) < 1e-20) return x * 1.1283791670955126;
        return ToDouble(ErrorSum(ToFixed(x, Bits)), Bits);
    }

    /// <summary>1 - erf(x), without the cancellation.</summary>
    internal static double ComplementaryErrorFunction(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 28) return 0;
        if (x < -6) return 2;
        if (System.Math.Abs(x) < 1e-20) return 1;
        return x > 3 ? FarComplement(x) : ToDouble((BigInteger.One << Bits) - ErrorSum(ToFixed(x, Bits)), Bits);
    }

    /// <summary>e^(-x²) / (x √π), divided by the continued fraction 1 + (1/2x²) / (1 + (2/2x²) / (1 + …)).</summary>
    private static double FarComplement(double x)
    {
        var one = BigInteger.One << Bits;
        var value = ToFixed(x, Bits);
        var square = (value * value) >> Bits;
        var fraction = one;
        for (int n = 40 + (int)(800 / (x * x)); n > 0; n--) fraction = one + (((one * n) << (2 * Bits)) / (2 * square) / fraction);
        // The power of two is kept apart, so that the rest has all its bits.
        int halvings = (int)(square / Constants.LogarithmOfTwo);
        var power = Exponential(-(square - (halvings * Constants.LogarithmOfTwo)));
        var divisor = (((value * Constants.RootOfPi) >> Bits) * fraction) >> Bits;
        return ToDouble((power << Bits) / divisor, Bits + halvings);
    }

    /// <summary>The sum over x^(2n+1) (-1)^n / (n! (2n+1)), times 2/√π.</summary>
    private static BigInteger ErrorSum(BigInteger x)
    {
        var square = (x * x) >> Bits;
        var (sum, term) = (BigInteger.Zero, x);
        for (int n = 0; !term.IsZero && term != BigInteger.MinusOne; n++)
        {
            sum += term / ((2 * n) + 1);
            term = -((term * square) >> Bits) / (n + 1);
        }
        return (sum << (Bits + 1)) / Constants.RootOfPi;
    }

    private static BigInteger Exponential(BigInteger x)
    {
        // e^x = (e^(x / 2^8))^(2^8): the series of the smaller number is short.
        const int Halvings = 8;
        var small = x >> Halvings;
        var (sum, term) = (BigInteger.Zero, BigInteger.One << Bits);
        for (int n = 1; !term.IsZero && term != BigInteger.MinusOne; n++)
        {
            sum += term;
            term = ((term * small) >> Bits) / n;
        }
        for (int i = 0; i < Halvings; i++) sum = (sum * sum) >> Bits;
        return sum;
    }

    private static BigInteger ToFixed(double value, int bits)
    {
        int exponent = System.Math.ILogB(value) - 52;
        var significand = new BigInteger(System.Math.ScaleB(value, -exponent));
        return exponent + bits >= 0 ? significand << (exponent + bits) : significand >> -(exponent + bits);
    }

    private static double ToDouble(BigInteger value, int bits)
    {
        if (value.IsZero) return 0;
        var magnitude = BigInteger.Abs(value);
        // 64 bits with what is below them in the last one round as all bits do; numbers below the normal ones are rounded by the scaling.
        int excess = (int)magnitude.GetBitLength() - 64;
        if (excess > 0)
        {
            var head = magnitude >> excess;
            if (head << excess != magnitude) head |= BigInteger.One;
            magnitude = head;
        }
        else excess = 0;
        double result = System.Math.ScaleB((double)(ulong)magnitude, excess - bits);
        return value.Sign < 0 ? -result : result;
    }

    /// <summary>Computed when first asked for.</summary>
    private static class Constants
    {
        internal static readonly BigInteger LogarithmOfTwo = 2 * SumOfOddPowers(3, alternating: false);

        // π by Machin's formula: 16 arctan(1/5) - 4 arctan(1/239).
        internal static readonly BigInteger RootOfPi = SquareRoot(((16 * SumOfOddPowers(5, alternating: true)) - (4 * SumOfOddPowers(239, alternating: true))) << Bits);

        /// <summary>The sum over x^(2n+1) / (2n+1) for x = 1/divisor: the area tangent, or with alternating signs the arctangent.</summary>
        private static BigInteger SumOfOddPowers(int divisor, bool alternating)
        {
            var (sum, power) = (BigInteger.Zero, (BigInteger.One << Bits) / divisor);
            for (int n = 1; !power.IsZero; n += 2)
            {
                sum += alternating && (n & 2) != 0 ? -(power / n) : power / n;
                power /= divisor * divisor;
            }
            return sum;
        }

        private static BigInteger SquareRoot(BigInteger value)
        {
            var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
            while (true)
            {
                var next = (root + (value / root)) >> 1;
                if (next >= root) return root;
                root = next;
            }
        }
    }
}
