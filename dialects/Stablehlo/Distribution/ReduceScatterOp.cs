namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The tensors of all processes of a group combined, element by element; each process gets a part.</summary>
[Op("stablehlo.reduce_scatter")]
public sealed partial class ReduceScatterOp : Operation, ISpeculatable, ISymbolUser, IEvaluable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr<NonNegativeI64>("scatter_dimension")] public partial long Dimension { get; set; }
    [Attr<ReplicaGroups>("replica_groups")] public partial IrAttribute Groups { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr? Channel { get; set; }
    [Attr("use_global_device_ids")] public partial bool UseGlobalDeviceIds { get; set; }
    [Region(OneBlock = true)] public partial Region Computation { get; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    // C8: dim(result, scatter_dimension) counts processes
    public Speculatability Speculatability => Speculation.BetweenProcesses(this, Dimension);

    public void VerifySymbolUses(Verifier verifier) => GroupRules.VerifySymbolUses(this, Groups, verifier);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C3: is_unique(replica_groups). C5: 0 <= replica_groups < size(replica_groups)
        var mistake = GroupRules.MistakeOf(Groups, areOfOneSize: true, UseGlobalDeviceIds)
            // C7: computation has type (tensor<E>, tensor<E>) -> (tensor<E>) where is_promotable(element_type(operand), E)
            ?? GroupRules.MistakeOfComputation(Computation, [Operand.Type])
            ?? FindMistakeOfDimension();
        if (mistake is not null) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistakeOfDimension()
    {
        var (operand, result) = (Operand.Type.Shape, Result.Type.Shape);
        // C8: shape(result) = shape(operand) except dim(result, scatter_dimension) = dim(operand, scatter_dimension) / dim(process_groups, 1)
        if (operand.Rank != result.Rank) return "operand and result should have same rank";
        // C2: 0 <= scatter_dimension < rank(operand)
        if (Dimension >= operand.Rank) return "scatter dim should be less than operand/result rank";
        // C6: if use_global_device_ids = true, then channel_id > 0
        if (GroupRules.MistakeOfChannel(Channel, UseGlobalDeviceIds) is { } mistake) return mistake;
        int dimension = (int)Dimension;
        long from = operand[dimension], to = result[dimension];
        if (operand.IsDynamic(dimension) || result.IsDynamic(dimension)) return null;
        if (to == 0) return "result dimension size at scatter_dimension cannot be zero";
        if (from == 0) return "operand dimension size at scatter_dimension cannot be zero";
        if (from % to != 0) return $"operand scatter dimension has size {from}, expected to be a multiple of result scatter dimension size {to}";
        for (int d = 0; d < operand.Rank; d++)
            if (d != dimension && !HloShapes.AreCompatible(operand[d], result[d]))
                return $"non scatter dimensions should be same for operand ({HloShapes.RawText(operand[d])}) and result ({HloShapes.RawText(result[d])})";
        // C9: element_type(result) = E
        var total = GroupRules.TotalOf(Computation, Operand.Type);
        return Result.Type.ElementType.Equals(total) ? null : $"result element-type is expected to be '{total}', but got '{Result.Type.ElementType}'";
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long channel = Channel?.Handle ?? 0;
        var group = ProcessGroups.Of(frame, Groups, ProcessGroups.StrategyOf(frame, channel, UseGlobalDeviceIds));
        var total = Collectives.Reduce(frame, Computation, group, Collectives.Exchange(frame, group, channel, [frame.Get(Operand)]))[0];
        frame.Set(Result, Collectives.Part(frame, total, (int)Dimension, group.Length, Array.IndexOf(group, frame.Process.Id)));
    }
}
