using System.Numerics;
using RuntimeTensor = OpenXla.Ir.Evaluation.Tensor;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>What loops and conditions do when a program is interpreted.</summary>
internal static class StructuredEvaluation
{
    internal static void Run(EvaluationFrame frame, Region region)
    {
        if (!region.IsEmpty) SetAll(frame, frame.RunRegion(region));
    }

    internal static void Run(EvaluationFrame frame, ForOp op)
    {
        var (lower, upper, step) = (Read(frame, op, op.LowerBound), Read(frame, op, op.UpperBound), Read(frame, op, op.Step));
        if (step.Sign <= 0) throw frame.Error($"has the step {step}, which is not positive");
        var values = op.InitArgs.ToArray().Select(frame.GetValue).ToArray();
        for (var i = lower; i < upper; i += step)
        {
            var induction = new RuntimeTensor(op.LowerBound.Type, default);
            induction.SetBigInteger(0, op.LowerBound.Type is IntegerType type ? type.Wrap(i) : i);
            values = frame.RunRegion(op.Body, [induction, .. values]);
        }
        SetAll(frame, values);
    }

    internal static void Run(EvaluationFrame frame, WhileOp op)
    {
        var values = op.Inits.ToArray().Select(frame.GetValue).ToArray();
        while (true)
        {
            // What the condition hands on comes after its verdict.
            var verdict = frame.RunRegion(op.Before, values);
            values = verdict[1..];
            if (!((RuntimeTensor)verdict[0]).GetBoolean(0)) break;
            values = frame.RunRegion(op.After, values);
        }
        SetAll(frame, values);
    }

    private static BigInteger Read(EvaluationFrame frame, ForOp op, Value bound)
    {
        var number = frame.Get(bound).GetBigInteger(0);
        return op.UnsignedCmp && number.Sign < 0 ? number + (BigInteger.One << ((bound.Type as IntegerType)?.Width ?? 64)) : number;
    }

    private static void SetAll(EvaluationFrame frame, RuntimeValue[] values)
    {
        for (int i = 0; i < values.Length; i++) frame.Set(frame.Operation.GetResult(i), values[i]);
    }
}
