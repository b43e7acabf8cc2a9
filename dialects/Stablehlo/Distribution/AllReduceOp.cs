namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The tensors of all processes of a group combined, element by element.</summary>
[Op("stablehlo.all_reduce")]
public sealed partial class AllReduceOp : Operation, ISingleBlock, ISpeculatableIfExtentsFollow, IInferResultTypes, ISymbolUser, IEvaluable
{
    [Operand<HloTensor>("operands")] public partial OperandRange Inputs { get; }
    [Attr<ReplicaGroups>("replica_groups")] public partial IrAttribute Groups { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr? Channel { get; set; }
    [Attr("use_global_device_ids")] public partial bool UseGlobalDeviceIds { get; set; }
    [Region(OneBlock = true)] public partial Region Computation { get; }
    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var computation = state.Regions.Count > 0 ? state.Regions[0] : null;
        // C6: shape(results...) = shape(operands...). C7: element_type(results...) = E
        for (int i = 0; i < state.Operands.Count; i++) state.AddResultTypes(state.TensorAt(i).WithElementType(GroupRules.TotalOf(computation, state.TensorAt(i))));
    }

    public void VerifySymbolUses(Verifier verifier) => GroupRules.VerifySymbolUses(this, Groups, verifier);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: is_unique(replica_groups). C3: 0 <= replica_groups < size(replica_groups)
        var mistake = GroupRules.MistakeOf(Groups, areOfOneSize: false, UseGlobalDeviceIds)
            // C4: if use_global_device_ids = true, then channel_id > 0
            ?? GroupRules.MistakeOfChannel(Channel, UseGlobalDeviceIds)
            // C5: computation has type (tensor<E>, tensor<E>) -> (tensor<E>) where is_promotable(element_type(operand), E)
            ?? GroupRules.MistakeOfComputation(Computation, Inputs.Types());
        if (mistake is not null) verifier.ErrorAt(this, mistake);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long channel = Channel?.Handle ?? 0;
        var group = ProcessGroups.Of(frame, Groups, ProcessGroups.StrategyOf(frame, channel, UseGlobalDeviceIds));
        var totals = Collectives.Reduce(frame, Computation, group, Collectives.Exchange(frame, group, channel, frame.Get(Inputs)));
        for (int i = 0; i < ResultCount; i++) frame.Set(GetResult(i), totals[i]);
    }
}
