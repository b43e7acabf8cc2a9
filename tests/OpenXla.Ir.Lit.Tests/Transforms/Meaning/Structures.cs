using System.Numerics;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Lit.Tests.Transforms.Meaning;

/// <summary>What the loops and conditions of <c>scf</c> do, with bounds that are integers.</summary>
internal static class Structures
{
    internal static void AttachTo(IrContext context)
    {
        Integers.Attach(context, "scf.if", If);
        Integers.Attach(context, "scf.for", For);
        Integers.Attach(context, "scf.while", While);
        Integers.Attach(context, "scf.execute_region", static frame => SetAll(frame, frame.RunRegion(frame.Operation.GetRegion(0))));
    }

    private static void If(EvaluationFrame frame)
    {
        var op = (IfOp)frame.Operation;
        var region = Integers.IsTrue(frame, 0) ? op.Then : op.Else;
        if (!region.IsEmpty) SetAll(frame, frame.RunRegion(region));
    }

    private static void For(EvaluationFrame frame)
    {
        var op = (ForOp)frame.Operation;
        var (lower, upper, step) = (Read(frame, op.LowerBound), Read(frame, op.UpperBound), Read(frame, op.Step));
        var values = op.InitArgs.ToArray().Select(frame.GetValue).ToArray();
        for (var i = lower; i < upper; i += step)
        {
            var induction = new Tensor(op.LowerBound.Type, default);
            induction.SetBigInteger(0, i);
            values = frame.RunRegion(op.Body, [induction, .. values]);
        }
        SetAll(frame, values);
    }

    private static void While(EvaluationFrame frame)
    {
        var op = (WhileOp)frame.Operation;
        var values = op.Inits.ToArray().Select(frame.GetValue).ToArray();
        while (true)
        {
            // What the condition hands on comes after its verdict.
            var verdict = frame.RunRegion(op.Before, values);
            values = verdict[1..];
            if (((Tensor)verdict[0]).GetBigInteger(0).IsZero) break;
            values = frame.RunRegion(op.After, values);
        }
        SetAll(frame, values);
    }

    private static BigInteger Read(EvaluationFrame frame, Value value) => frame.Get(value).GetBigInteger(0);

    private static void SetAll(EvaluationFrame frame, RuntimeValue[] values)
    {
        for (int i = 0; i < values.Length; i++) frame.Set(frame.Operation.GetResult(i), values[i]);
    }
}
