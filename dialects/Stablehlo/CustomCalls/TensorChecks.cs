namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How test programs compare what they computed with what they expect. Each method throws, with the first numbers that an engineer asks for.</summary>
public static class TensorChecks
{
    /// <summary>Element by element equal; NaN is equal to nothing.</summary>
    public static void ExpectEqual(EvaluationFrame frame, string check, Tensor actual, Tensor expected) =>
        Expect(frame, check, "equal", actual, expected, static comparison => comparison.AreEqual, nanIsEqual: false);

    /// <summary>Numbers of floats between actual and expected ones within bounds; NaN is equal to NaN.</summary>
    public static void ExpectClose(EvaluationFrame frame, string check, Tensor actual, Tensor expected, ulong maxUlps, ulong minUlps = 0)
    {
        ArgumentNullException.ThrowIfNull(frame);
        Expect(frame, check, $"within {maxUlps} ulp", actual, expected, comparison => comparison.AreClose(maxUlps), nanIsEqual: true);
        if (minUlps > 0 && TensorComparison.Of(actual, expected) is { MinUlpDistance: var least } && least < minUlps)
            throw frame.Error($"'{check}' expects elements that are {minUlps} ulp apart at least, but some are only {least} ulp apart");
    }

    /// <summary>Not more than a number apart.</summary>
    public static void ExpectAlmostEqual(EvaluationFrame frame, string check, Tensor actual, Tensor expected, double tolerance) =>
        Expect(frame, check, FormattableString.Invariant($"within {tolerance}"), actual, expected, comparison => comparison.AreAlmostEqual(tolerance), nanIsEqual: true);

    private static void Expect(EvaluationFrame frame, string check, string what, Tensor actual, Tensor expected, Func<TensorComparison, bool> accepts, bool nanIsEqual)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(expected);
        var comparison = TensorComparison.Of(actual, expected);
        if (accepts(comparison) && (nanIsEqual || !HasNaN(actual))) return;
        var difference = comparison.AreEqual ? "both have a NaN, which is equal to nothing" : comparison.Describe(actual, expected);
        throw frame.Error($"'{check}' expects tensors that are {what}: {difference}");
    }

    private static bool HasNaN(Tensor tensor)
    {
        if (tensor.ElementType is not (FloatType or ComplexType)) return false;
        for (int i = 0; i < tensor.Count; i++)
            if (tensor.GetComplex(i) is var z && (double.IsNaN(z.Real) || double.IsNaN(z.Imaginary))) return true;
        return false;
    }
}
