namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Slices of a tensor along one dimension, chosen by indices, as PyTorch has it; deprecated in favour of <see cref="GatherOp"/>.</summary>
/// <remarks>The result has the operand's dimensions before the one that is chosen from, then those of the indices that are no batch, then the rest.</remarks>
[Op("stablehlo.torch_index_select")]
public sealed partial class TorchIndexSelectOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Index { get; set; }
    [Attr("dim")] public partial long Dimension { get; set; }
    [Attr("batch_dims")] public partial long BatchDimensions { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (operand, index) = (frame.Get(Operand), frame.Get(Index));
        // Negative numbers count from the end.
        long dimension = Dimension < 0 ? Dimension + operand.Rank : Dimension, batch = BatchDimensions < 0 ? BatchDimensions + index.Rank : BatchDimensions;
        if (dimension < 0 || dimension >= operand.Rank || batch < 0 || batch > dimension || batch > index.Rank)
            throw frame.Error($"has no dimension {Dimension} to choose from in {operand.TypeText} after {BatchDimensions} batch dimensions of {index.TypeText}");
        var (sizes, windows, batches) = (operand.Shape.ToArray(), new List<long>(), new List<int>());
        for (int i = 0; i < operand.Rank; i++)
        {
            if (i < batch) batches.Add(i);
            else if (i != dimension) windows.Add(i < dimension ? i : i - 1 + index.Rank - batch);
            if (i < batch || i == dimension) sizes[i] = Math.Min(1, sizes[i]);
        }
        foreach (int b in batches)
            if (operand.Shape[b] != index.Shape[b]) throw frame.Error($"has batches of {operand.Shape[b]} and {index.Shape[b]}");
        var indexing = new WindowIndexing([.. windows], [dimension], [.. batches.Select(static b => (long)b)], [.. batches.Select(static b => (long)b)], [dimension], index.Rank);
        frame.Set(Result, TensorKernels.Gather(operand, index, indexing, sizes));
    }
}
