namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The calls by which test programs compare what they computed with what they expect; tolerances are upstream's.</summary>
internal static class CheckCalls
{
    public static void ExpectEqual(CustomCallOp call, EvaluationFrame frame)
    {
        var (actual, expected) = Operands(call, frame);
        TensorChecks.ExpectEqual(frame, call.Target, actual, expected);
    }

    /// <summary>Not more than 3 units in the last place apart.</summary>
    public static void ExpectClose(CustomCallOp call, EvaluationFrame frame)
    {
        var (actual, expected) = Operands(call, frame);
        TensorChecks.ExpectClose(frame, call.Target, actual, expected, maxUlps: 3);
    }

    /// <summary>Not more than 0.001 apart.</summary>
    public static void ExpectAlmostEqual(CustomCallOp call, EvaluationFrame frame)
    {
        var (actual, expected) = Operands(call, frame);
        TensorChecks.ExpectAlmostEqual(frame, call.Target, actual, expected, 1e-3);
    }

    /// <summary>Integers equal, others not more than 0.0001 apart; the result, where there is one, is true.</summary>
    public static void AreEqual(CustomCallOp call, EvaluationFrame frame)
    {
        var (actual, expected) = Operands(call, frame);
        if (actual.ElementType is IntegerType) TensorChecks.ExpectEqual(frame, call.Target, actual, expected);
        else TensorChecks.ExpectAlmostEqual(frame, call.Target, actual, expected, 1e-4);
        foreach (var result in call.Results)
        {
            var truth = new Tensor(IntegerType.I1, ((TensorType)result.Type).Shape);
            truth.As<byte>().Fill(1);
            frame.Set(result, truth);
        }
    }

    private static (Tensor Actual, Tensor Expected) Operands(CustomCallOp call, EvaluationFrame frame) => call.OperandCount == 2
        ? (frame.Get(call.GetOperand(0)), frame.Get(call.GetOperand(1)))
        : throw frame.Error($"'{call.Target}' takes two tensors, but got {call.OperandCount} operands");
}
