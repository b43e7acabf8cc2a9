namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Starts an operation that many processes do together, or a slice, beside the program.</summary>
[Op("stablehlo.async_start")]
public sealed partial class AsyncStartOp : Operation, ISingleBlock, IIsolatedFromAbove, ISpeculatable, IInferResultTypes, IEvaluable
{
    [Operand<HloTensor>("operands")] public partial OperandRange Inputs { get; }
    [Region(OneBlock = true)] public partial Region Body { get; }
    [Result<Future>] public partial Value<FutureType> Result { get; }

    /// <summary>As its body is, where all extents of the operands are known.</summary>
    public Speculatability Speculatability => Speculation.AreStatic(Operands) ? Speculatability.RecursivelySpeculatable : Speculatability.NotSpeculatable;

    /// <summary>A future of what the body returns.</summary>
    /// <exception cref="TypeInferenceException">The body does something else than a started operation may.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Regions is not [{ } body, ..]) throw Mistake("expected at least one region");
        if (body.IsEmpty) throw Mistake("region must not be empty");
        var block = body.Entry;
        if (block.First is not { } work || work.Next is not { } end || end.Next is not null) throw Mistake("region must contain exactly one operation and a return");
        if (work is not (AllGatherOp or AllReduceOp or AllToAllOp or CollectiveBroadcastOp or CollectivePermuteOp or CollectiveReduceOp or DynamicSliceOp or DynamicUpdateSliceOp or ReduceScatterOp or SliceOp))
            throw Mistake("region must contain a collective or slice operation");
        if (state.Operands.Count != block.ArgumentCount) throw Mistake($"number of operands ({state.Operands.Count}) must match number of region arguments ({block.ArgumentCount})");
        for (int i = 0; i < block.ArgumentCount; i++)
            if (!state.Operands[i].Type.Equals(block.GetArgument(i).Type))
                throw Mistake($"operand type '{state.Operands[i].Type}' at index {i} must match region argument type '{block.GetArgument(i).Type}'");
        if (end.OperandCount != 1) throw Mistake($"region must return exactly one value, but got {end.OperandCount}");
        state.AddResultTypes(new FutureType([end.GetOperand(0).Type]));
    }

    private static TypeInferenceException Mistake(string message) => new($"'{OperationName}' op {message}");

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var arguments = new RuntimeValue[Inputs.Count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = frame.GetValue(Inputs[i]);
        frame.Set(Result, frame.Start(Body, arguments));
    }
}
