namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Tensors go from source processes to target processes; zeros in processes that are no target.</summary>
[Op("stablehlo.collective_permute")]
public sealed partial class CollectivePermuteOp : Operation, ISameOperandsAndResultElementType, ISpeculatableIfExtentsFollow, IInferResultTypes, IHasShapeOfOperand, IEvaluable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr<I64Elements>("source_target_pairs")] public partial DenseElementsAttr Pairs { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr? Channel { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        // C5: type(result) = type(operand)
        state.AddResultTypes(state.Operands[0].Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistake()
    {
        var shape = Pairs.Type.Shape;
        if (shape.Rank != 2) return $"expect source_target_pairs attribute to be of rank 2, but got rank {shape.Rank}";
        // C1: dim(source_target_pairs, 1) = 2
        if (shape[1] != 2) return $"expect source_target_pairs attribute of shape (N, 2), but got ({string.Join(", ", shape)})";
        var (sources, targets) = (new HashSet<long>(), new HashSet<long>());
        long count = Pairs.IsSplat ? Math.Min(Pairs.Count, 4) : Pairs.Count;
        for (long i = 0; i < count; i++)
        {
            long id = Pairs.GetInt64(i);
            // C4: 0 <= source_target_pairs
            if (id < 0) return "replica ids in source_target_pairs must be >= 0.";
            // C2: is_unique(source_target_pairs[:, 0])
            if (i % 2 == 0 && !sources.Add(id)) return "duplicate sources not allowed.";
            // C3: is_unique(source_target_pairs[:, 1])
            if (i % 2 != 0 && !targets.Add(id)) return "duplicate targets not allowed.";
        }
        return null;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long channel = Channel?.Handle ?? 0;
        var (process, operand) = (frame.Process, frame.Get(Operand));
        Tensor? result = null;
        // All processes go through the pairs in one order, so that none waits for another in a circle.
        foreach (var row in ProcessGroups.RowsOf(Pairs))
        {
            var pair = ProcessGroups.ToProcesses(process, row, ProcessGroups.StrategyOf(channel));
            if (Array.IndexOf(pair, process.Id) < 0) continue;
            if (pair[0] == pair[1])
            {
                result = operand;
                continue;
            }
            ProcessGroups.Check(frame, pair);
            var brought = Collectives.Exchange(frame, pair, channel, [operand]);
            if (pair[1] == process.Id) result = brought[0][0];
        }
        frame.Set(Result, result ?? new Tensor(operand.ElementType, operand.Shape));
    }
}
