namespace OpenXla.Ir.Evaluation;

/// <summary>
/// The real functions, computed in double for every format and rounded once. For f32 and narrower the result is the
/// correctly rounded one but for rare ties.
/// </summary>
internal static class RealFunctions
{
    private const double HalfLog2 = 0.34657359027997264;

    // The first part has zeros at its end, so that small multiples of it are exact.
    private const double Log2High = 6.93147180369123816490e-01;
    private const double Log2Low = 1.90821492927058770002e-10;

    public static double Sign(double x) => double.IsNaN(x) || x == 0 ? x : Math.CopySign(1, x);

    public static double Rsqrt(double x) => 1 / Math.Sqrt(x);

    /// <summary>The exponential minus one without the cancellation near zero, to less than one ulp: the reduction and rational function of Sun's fdlibm.</summary>
    public static double ExpMinusOne(double x)
    {
        if (x is 0 or double.PositiveInfinity || double.IsNaN(x)) return x;
        if (x > 709.8) return double.PositiveInfinity;
        if (x < -40) return -1;
        if (Math.Abs(x) < 1e-17) return x;
        // e^x = 2^k e^r with |r| <= log 2 / 2, where r itself is rounded by the excess.
        int k = Math.Abs(x) <= HalfLog2 ? 0 : (int)Math.Round(x / Math.Log(2));
        double high = x - (k * Log2High), low = k * Log2Low;
        double r = high - low, excess = high - r - low;
        double half = 0.5 * r, square = r * half;
        double q = 1 + (square * (-3.33333333333331316428e-02 + (square * (1.58730158725481460165e-03 + (square * (-7.93650757867487942473e-05
            + (square * (4.00821782732936239552e-06 + (square * -2.01099218183624371326e-07)))))))));
        double t = 3 - (q * half);
        double rest = square * ((q - t) / (6 - (r * t)));
        if (k == 0) return r - ((r * rest) - square);
        rest = (r * (rest - excess)) - excess - square;
        // Now e^r - 1 is r - rest; of the scaled sum the part that is exact goes first.
        if (k == -1) return (0.5 * (r - rest)) - 0.5;
        if (k == 1) return r < -0.25 ? -2 * (rest - (r + 0.5)) : 1 + (2 * (r - rest));
        if (k is <= -2 or > 56) return Math.ScaleB(1 - (rest - r), k) - 1;
        return k < 20 ? Math.ScaleB(1 - Math.ScaleB(1, -k) - (rest - r), k) : Math.ScaleB(r - (rest + Math.ScaleB(1, -k)) + 1, k);
    }

    /// <summary>The logarithm of one plus a number without the cancellation near zero.</summary>
    public static double LogPlusOne(double x)
    {
        if (x is 0 or double.PositiveInfinity) return x;
        if (Math.Abs(x) < 1e-5) return x - (x * x * (0.5 - (x / 3)));
        double sum = 1 + x;
        if (x is > 1 or <= -1) return Math.Log(sum);
        return Math.Log(sum) * (x / (sum - 1));
    }

    public static double Logistic(double x)
    {
        if (x >= 0) return 1 / (1 + Math.Exp(-x));
        double power = Math.Exp(x);
        return power / (1 + power);
    }

    internal readonly struct AbsFunction : IRealFunction { public static double Invoke(double x) => Math.Abs(x); }
    internal readonly struct NegateFunction : IRealFunction { public static double Invoke(double x) => -x; }
    internal readonly struct SignFunction : IRealFunction { public static double Invoke(double x) => Sign(x); }
    internal readonly struct CeilFunction : IRealFunction { public static double Invoke(double x) => Math.Ceiling(x); }
    internal readonly struct FloorFunction : IRealFunction { public static double Invoke(double x) => Math.Floor(x); }
    internal readonly struct RoundEvenFunction : IRealFunction { public static double Invoke(double x) => Math.Round(x); }
    internal readonly struct RoundAwayFunction : IRealFunction { public static double Invoke(double x) => Math.Round(x, MidpointRounding.AwayFromZero); }
    internal readonly struct SqrtFunction : IRealFunction { public static double Invoke(double x) => Math.Sqrt(x); }
    internal readonly struct RsqrtFunction : IRealFunction { public static double Invoke(double x) => Rsqrt(x); }
    internal readonly struct CbrtFunction : IRealFunction { public static double Invoke(double x) => Math.Cbrt(x); }
    internal readonly struct ExpFunction : IRealFunction { public static double Invoke(double x) => Math.Exp(x); }
    internal readonly struct ExpMinusOneFunction : IRealFunction { public static double Invoke(double x) => ExpMinusOne(x); }
    internal readonly struct LogFunction : IRealFunction { public static double Invoke(double x) => Math.Log(x); }
    internal readonly struct LogPlusOneFunction : IRealFunction { public static double Invoke(double x) => LogPlusOne(x); }
    internal readonly struct LogisticFunction : IRealFunction { public static double Invoke(double x) => Logistic(x); }
    internal readonly struct SineFunction : IRealFunction { public static double Invoke(double x) => Math.Sin(x); }
    internal readonly struct CosineFunction : IRealFunction { public static double Invoke(double x) => Math.Cos(x); }
    internal readonly struct TanFunction : IRealFunction { public static double Invoke(double x) => Math.Tan(x); }
    internal readonly struct TanhFunction : IRealFunction { public static double Invoke(double x) => Math.Tanh(x); }
}
