namespace OpenXla.Ir.Evaluation;

/// <summary>
/// The real functions, computed in double for every format and rounded once. For f32 and narrower the result is the
/// correctly rounded one but for rare ties.
/// </summary>
internal static class RealFunctions
{
    public static double Sign(double x) => double.IsNaN(x) || x == 0 ? x : Math.CopySign(1, x);

    public static double Rsqrt(double x) => 1 / Math.Sqrt(x);

    /// <summary>The exponential minus one without the cancellation near zero.</summary>
    public static double ExpMinusOne(double x)
    {
        if (x is 0 or double.PositiveInfinity) return x;
        if (Math.Abs(x) < 1e-5) return x + (x * x * (0.5 + (x / 6)));
        double power = Math.Exp(x);
        if (power == 1) return x;
        double minusOne = power - 1;
        if (minusOne == -1) return -1;
        // Kahan: the error of exp cancels against that of its logarithm.
        return Math.Abs(x) > 1 ? minusOne : minusOne * (x / Math.Log(power));
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
