namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Each process of a group splits its tensors into parts, one for each process, and puts together those that it gets.</summary>
[Op("stablehlo.all_to_all")]
public sealed partial class AllToAllOp : Operation, IPairwiseElementTypes, IInferResultTypes, ISpeculatable, ISymbolUser, IEvaluable
{
    [Operand<HloTensor>("operands")] public partial OperandRange Inputs { get; }
    [Attr<NonNegativeI64>("split_dimension")] public partial long SplitDimension { get; set; }
    [Attr<NonNegativeI64>("concat_dimension")] public partial long ConcatDimension { get; set; }
    [Attr<PositiveI64>("split_count")] public partial long SplitCount { get; set; }
    [Attr<ReplicaGroups>("replica_groups")] public partial IrAttribute Groups { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr? Channel { get; set; }
    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    // C9: dim(results..., split_dimension) and dim(results..., concat_dimension) count processes
    public Speculatability Speculatability => Speculation.BetweenProcesses(this, SplitDimension, ConcatDimension);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        long count = state.Int64("split_count"), split = state.Int64("split_dimension"), concat = state.Int64("concat_dimension");
        // C5: is_unique(replica_groups). C7: 0 <= replica_groups < size(replica_groups). C8: dim(replica_groups, 1) = split_count
        if (state.GetAttribute("replica_groups") is { } groups && GroupRules.MistakeOf(groups, areOfOneSize: true, useGlobalDeviceIds: false, count) is { } mistake) throw new TypeInferenceException(mistake);
        for (int i = 0; i < state.Operands.Count; i++) state.AddResultTypes(Infer(state.TensorAt(i), split, concat, count));
    }

    private static TensorType Infer(TensorType operand, long split, long concat, long count)
    {
        // C1: 0 <= split_dimension < rank(operands...)
        if (split < 0 || split >= operand.Rank) throw new TypeInferenceException($"AllToAll split_dimension {split} is out-of-bounds for input rank {operand.Rank}");
        // C3: 0 <= concat_dimension < rank(operands...)
        if (concat < 0 || concat >= operand.Rank) throw new TypeInferenceException($"AllToAll concat_dimension {concat} is out-of-bounds for input rank {operand.Rank}");
        // C4: 0 < split_count
        if (count <= 0) throw new TypeInferenceException("split_count must be positive");
        // C2: dim(operands..., split_dimension) % split_count = 0
        var extents = Extent.Of(operand);
        if (extents[split] is { IsStatic: true, Size: var size } && size % count != 0)
            throw new TypeInferenceException($"split dimension has size {size}, expected to be a multiple of split_count {count}");
        // C9: type(results...) = type(operands...) except for the split and the concatenated dimension
        extents[split] = Scaled(extents[split], static (n, count) => n / count, count);
        extents[concat] = Scaled(extents[concat], static (n, count) => SaturatedProduct(n, count), count);
        return Extent.ToType(extents, operand.ElementType, operand.Encoding, operand.Encoding is BoundsAttr);
    }

    private static Extent Scaled(Extent extent, Func<long, long, long> scale, long count) =>
        new(extent.IsStatic ? scale(extent.Size, count) : extent.Size, extent.IsBounded ? scale(extent.Bound, count) : extent.Bound);

    private static long SaturatedProduct(long left, long right) => (long)Int128.Min((Int128)left * right, long.MaxValue);

    public void VerifySymbolUses(Verifier verifier) => GroupRules.VerifySymbolUses(this, Groups, verifier);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long channel = Channel?.Handle ?? 0;
        var group = ProcessGroups.Of(frame, Groups, ProcessGroups.StrategyOf(channel));
        if (group.Length != SplitCount) throw frame.Error($"splits into {SplitCount} parts for a group of {group.Length} processes");
        var brought = Collectives.Exchange(frame, group, channel, frame.Get(Inputs));
        int own = Array.IndexOf(group, frame.Process.Id);
        for (int i = 0; i < ResultCount; i++)
        {
            var parts = Array.ConvertAll(brought, theirs => Collectives.Part(frame, theirs[i], (int)SplitDimension, SplitCount, own));
            frame.Set(GetResult(i), TensorKernels.Concatenate(parts, (int)ConcatDimension));
        }
    }
}
