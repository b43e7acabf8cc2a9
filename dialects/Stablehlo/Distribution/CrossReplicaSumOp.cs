namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The sum of the tensors of all replicas of a group.</summary>
[Op("stablehlo.cross-replica-sum")]
public sealed partial class CrossReplicaSumOp : Operation, IPure, ICompatibleTypes, IInferResultTypes, IEvaluable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr<I64Elements>("replica_groups")] public partial DenseElementsAttr Groups { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Any: <see cref="ICompatibleTypes"/> asks for more than inference, and says so in its own words.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => true;

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (Groups.Type.Shape.Rank != 2) throw frame.Error($"needs groups of rank 2, not {Groups.Type}");
        var group = ProcessGroups.Of(frame, Groups, GroupStrategy.CrossReplica);
        var brought = Collectives.Exchange(frame, group, channel: 0, [frame.Get(Operand)]);
        var order = Enumerable.Range(0, group.Length).ToArray();
        Array.Sort(group, order);
        var total = brought[order[0]][0];
        foreach (int member in order.AsSpan(1)) total = TensorKernels.Binary(BinaryKernel.Add, total, brought[member][0]);
        frame.Set(Result, total);
    }
}
