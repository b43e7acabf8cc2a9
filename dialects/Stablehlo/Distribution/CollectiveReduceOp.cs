namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The tensors of all processes of a group combined, element by element, for one of them; zeros in the others.</summary>
[Op("stablehlo.collective_reduce")]
public sealed partial class CollectiveReduceOp : Operation, ISingleBlock, ISpeculatableIfExtentsFollow, IInferResultTypes, ISymbolUser, IEvaluable
{
    [Operand<HloTensor>("operands")] public partial OperandRange Inputs { get; }
    [Attr<ReplicaGroups>("replica_groups")] public partial IrAttribute Groups { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr? Channel { get; set; }
    [Attr("use_global_device_ids")] public partial bool UseGlobalDeviceIds { get; set; }

    /// <summary>The last operand holds the place in the group of the process that gets each tensor; else it is the first place.</summary>
    [Attr("has_dynamic_root")] public partial bool HasDynamicRoot { get; set; }

    [Region(OneBlock = true)] public partial Region Computation { get; }
    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var computation = state.Regions.Count > 0 ? state.Regions[0] : null;
        int count = state.Operands.Count - (state.GetAttribute("has_dynamic_root") is null ? 0 : 1);
        // C6: shape(results...) = shape(operands...). C7: element_type(results...) = E
        for (int i = 0; i < count; i++) state.AddResultTypes(state.TensorAt(i).WithElementType(GroupRules.TotalOf(computation, state.TensorAt(i))));
    }

    public void VerifySymbolUses(Verifier verifier) => GroupRules.VerifySymbolUses(this, Groups, verifier);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: is_unique(replica_groups). C3: 0 <= replica_groups < size(replica_groups)
        var mistake = GroupRules.MistakeOf(Groups, areOfOneSize: false, UseGlobalDeviceIds)
            // C4: if use_global_device_ids = true, then channel_id > 0
            ?? GroupRules.MistakeOfChannel(Channel, UseGlobalDeviceIds)
            ?? GroupRules.MistakeOfRoot("collective_reduce", Inputs, HasDynamicRoot)
            // C5: computation has type (tensor<E>, tensor<E>) -> (tensor<E>) where is_promotable(element_type(operand), E)
            ?? GroupRules.MistakeOfComputation(Computation, Inputs.Types().AsSpan(0, Inputs.Count - (HasDynamicRoot ? 1 : 0)));
        if (mistake is not null) verifier.ErrorAt(this, mistake);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long channel = Channel?.Handle ?? 0;
        var tensors = frame.Get(Inputs);
        var roots = HasDynamicRoot ? tensors[^1] : null;
        var data = roots is null ? tensors : tensors[..^1];
        var group = ProcessGroups.Find(frame, Groups, ProcessGroups.StrategyOf(frame, channel, UseGlobalDeviceIds));
        var totals = group is null ? null : Collectives.Reduce(frame, Computation, group, Collectives.Exchange(frame, group, channel, data));
        for (int i = 0; i < ResultCount; i++)
        {
            long root = roots?.GetInt64(i) ?? 0;
            if (group is not null && (root < 0 || root >= group.Length)) throw frame.Error($"has the root {root} in a group of {group.Length} processes");
            var total = totals is not null && group![root] == frame.Process.Id ? totals[i] : null;
            frame.Set(GetResult(i), total ?? new Tensor(((TensorType)GetResult(i).Type).ElementType, data[i].Shape));
        }
    }
}
