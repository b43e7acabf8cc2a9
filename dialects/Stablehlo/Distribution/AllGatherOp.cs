namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The tensors of all processes of a group, one behind the other in one dimension.</summary>
[Op("stablehlo.all_gather")]
public sealed partial class AllGatherOp : Operation, IPairwiseElementTypes, ISpeculatable, ISymbolUser, IEvaluable
{
    [Operand<HloTensor>("operands")] public partial OperandRange Inputs { get; }
    [Attr<NonNegativeI64>("all_gather_dim")] public partial long Dimension { get; set; }
    [Attr<ReplicaGroups>("replica_groups")] public partial IrAttribute Groups { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr? Channel { get; set; }
    [Attr("use_global_device_ids")] public partial bool UseGlobalDeviceIds { get; set; }
    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    // C6: dim(results..., all_gather_dim) counts processes
    public Speculatability Speculatability => Speculation.BetweenProcesses(this, Dimension);

    public void VerifySymbolUses(Verifier verifier) => GroupRules.VerifySymbolUses(this, Groups, verifier);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistake()
    {
        // C2: is_unique(replica_groups). C4: 0 <= replica_groups < size(replica_groups)
        if (GroupRules.MistakeOf(Groups, areOfOneSize: true, UseGlobalDeviceIds) is { } mistake) return mistake;
        // C5: if use_global_device_ids = true, then channel_id > 0
        if (UseGlobalDeviceIds && Channel is { Handle: < 0 }) return "channel_id cannot be negative when useGlobalDeviceIds is set";
        for (int i = 0; i < Inputs.Count; i++)
        {
            var (operand, result) = ((TensorType)Inputs[i].Type, (TensorType)Outputs[i].Type);
            // C1: 0 <= all_gather_dim < rank(operands...)
            if (Dimension >= operand.Rank) return "all_gather_dim must be a valid index of operand";
            int dimension = (int)Dimension;
            if (operand.Shape[dimension] == 0) return "dimension size of operand at 'all_gather_dim' cannot be zero";
            // C6: type(results...) = type(operands...) except dim(results..., all_gather_dim) = dim(operands..., all_gather_dim) * dim(process_groups, 1)
            if (result.Rank != operand.Rank) return "operand and result must have the same rank";
            for (int d = 0; d < operand.Rank; d++)
                if (d != dimension && !HloShapes.AreCompatible(result.Shape[d], operand.Shape[d]))
                    return "operand and result should have the same shape except for the dimension size at 'all_gather_dim'";
            if (operand.Shape.IsDynamic(dimension) || result.Shape.IsDynamic(dimension)) return null;
            if (result.Shape[dimension] % operand.Shape[dimension] != 0)
                return $"result gather dimension has size {result.Shape[dimension]}, expected to be a multiple of operand gather dimension size {operand.Shape[dimension]}";
        }
        return null;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long channel = Channel?.Handle ?? 0;
        var group = ProcessGroups.Of(frame, Groups, ProcessGroups.StrategyOf(frame, channel, UseGlobalDeviceIds));
        var brought = Collectives.Exchange(frame, group, channel, frame.Get(Inputs));
        for (int i = 0; i < ResultCount; i++) frame.Set(GetResult(i), TensorKernels.Concatenate(Array.ConvertAll(brought, theirs => theirs[i]), (int)Dimension));
    }
}
