namespace OpenXla.Ir.Evaluation;

/// <summary>Sums of products whose terms cancel, in twice the precision of double.</summary>
internal static class ExactSum
{
    /// <summary><c>a·b + c·d</c>; never worse than two last places (Kahan).</summary>
    public static double OfProducts(double a, double b, double c, double d)
    {
        double product = c * d;
        double error = Math.FusedMultiplyAdd(c, d, -product);
        return Math.FusedMultiplyAdd(a, b, product) + error;
    }

    /// <summary><c>start + a·b + c·d</c>.</summary>
    public static double Of(double start, double a, double b, double c, double d)
    {
        double first = a * b, second = c * d;
        double firstError = Math.FusedMultiplyAdd(a, b, -first), secondError = Math.FusedMultiplyAdd(c, d, -second);
        var (sum, error) = Add(start, first);
        (sum, double more) = Add(sum, second);
        return sum + (error + more + firstError + secondError);
    }

    private static (double Sum, double Error) Add(double a, double b)
    {
        double sum = a + b;
        double rounded = sum - a;
        return (sum, (a - (sum - rounded)) + (b - rounded));
    }
}
