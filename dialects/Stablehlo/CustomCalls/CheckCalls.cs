namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The calls by which test programs compare what they computed with what they expect; tolerances are upstream's.</summary>
internal static class CheckCalls
{
    /// <summary>Element by element equal; NaN is equal to nothing.</summary>
    public static void ExpectEqual(CustomCallOp call, EvaluationFrame frame) =>
        Compare(call, frame, "equal", static (comparison, actual, _) => comparison.AreEqual && !HasNaN(actual));

    /// <summary>Not more than 3 units in the last place apart; NaN is equal to NaN.</summary>
    public static void ExpectClose(CustomCallOp call, EvaluationFrame frame) =>
        Compare(call, frame, "within 3 ulp", static (comparison, _, _) => comparison.AreClose());

    /// <summary>Not more than 0.001 apart.</summary>
    public static void ExpectAlmostEqual(CustomCallOp call, EvaluationFrame frame) =>
        Compare(call, frame, "within 0.001", static (comparison, _, _) => comparison.AreAlmostEqual());

    /// <summary>Integers equal, others not more than 0.0001 apart; the result, where there is one, is true.</summary>
    public static void AreEqual(CustomCallOp call, EvaluationFrame frame)
    {
        Compare(call, frame, "equal", static (comparison, actual, _) => actual.ElementType is IntegerType ? comparison.AreEqual : comparison.AreAlmostEqual(1e-4));
        foreach (var result in call.Results)
        {
            var truth = new Tensor(IntegerType.I1, ((TensorType)result.Type).Shape);
            truth.As<byte>().Fill(1);
            frame.Set(result, truth);
        }
    }

    private static void Compare(CustomCallOp call, EvaluationFrame frame, string what, Func<TensorComparison, Tensor, Tensor, bool> accepts)
    {
        if (call.OperandCount != 2) throw frame.Error($"'{call.Target}' takes two tensors, but got {call.OperandCount} operands");
        var (actual, expected) = (frame.Get(call.GetOperand(0)), frame.Get(call.GetOperand(1)));
        var comparison = TensorComparison.Of(actual, expected);
        if (accepts(comparison, actual, expected)) return;
        var difference = comparison.AreEqual ? "both have a NaN, which is equal to nothing" : comparison.Describe(actual, expected);
        throw frame.Error($"'{call.Target}' expects tensors that are {what}: {difference}");
    }

    private static bool HasNaN(Tensor tensor)
    {
        if (tensor.ElementType is not (FloatType or ComplexType)) return false;
        for (int i = 0; i < tensor.Count; i++)
            if (tensor.GetComplex(i) is var z && (double.IsNaN(z.Real) || double.IsNaN(z.Imaginary))) return true;
        return false;
    }
}
