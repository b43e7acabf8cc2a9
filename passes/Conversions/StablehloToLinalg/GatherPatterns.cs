using OpenXla.Ir.Affine;
using OpenXla.Ir.Evaluation;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;
using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Windows of a tensor where indices say: a loop over the result, whose body reads the tensor.</summary>
internal static class GatherPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.GatherOp>(LowerGather).Add<Hlo.TorchIndexSelectOp>(LowerIndexSelect);

    /// <summary><c>stablehlo.gather %x, %i ⇒ linalg.generic ins(%i, for each number of a row of it) { tensor.extract %x[clamped start + linalg.index, …] }</c></summary>
    private static bool LowerGather(Hlo.GatherOp op, PatternRewriter rewriter)
    {
        var n = op.Numbers;
        var indexing = new WindowIndexing(n.OffsetDims, n.CollapsedSliceDims, n.OperandBatchingDims, n.StartIndicesBatchingDims, n.StartIndexMap, n.IndexVectorDim);
        return Lower(op, op.Operand, op.StartIndices, op.Result, indexing, op.SliceSizes.ToArray(), rewriter);
    }

    /// <summary><c>stablehlo.torch_index_select %x, %i, dim = 1 ⇒ as a gather of windows that are one element wide in dimension 1</c></summary>
    private static bool LowerIndexSelect(Hlo.TorchIndexSelectOp op, PatternRewriter rewriter)
    {
        if (ShapePatterns.WhyNot(op.Operand.Type, op.Index.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var (operand, index) = (op.Operand.Type.Shape, op.Index.Type.Shape);
        // Negative numbers count from the end.
        long dimension = op.Dimension < 0 ? op.Dimension + operand.Rank : op.Dimension, batch = op.BatchDimensions < 0 ? op.BatchDimensions + index.Rank : op.BatchDimensions;
        if (dimension < 0 || dimension >= operand.Rank || batch < 0 || batch > dimension || batch > index.Rank) return rewriter.NoMatch(op, $"has no dimension {op.Dimension} to choose from after {op.BatchDimensions} batch dimensions");
        var (sizes, windows) = (operand.ToArray(), new List<long>());
        for (int i = 0; i < sizes.Length; i++)
        {
            if (i < batch && operand[i] != index[i]) return rewriter.NoMatch(op, $"has batches of {operand[i]} and {index[i]}");
            if (i < batch || i == dimension) sizes[i] = Math.Min(1, sizes[i]);
            else windows.Add(i < dimension ? i : i - 1 + index.Rank - batch);
        }
        EquatableArray<long> batches = [.. Enumerable.Range(0, (int)batch).Select(static b => (long)b)];
        return Lower(op, op.Operand, op.Index, op.Result, new WindowIndexing([.. windows], [dimension], batches, batches, [dimension], index.Rank), sizes, rewriter);
    }

    private static bool Lower(Operation op, Value<TensorType> operand, Value<TensorType> indices, Value<TensorType> result, WindowIndexing indexing, long[] sizes, PatternRewriter rewriter)
    {
        if (ShapePatterns.WhyNot(operand.Type, indices.Type, result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (indices.Type.ElementType is not IntegerType index) return rewriter.NoMatch(op, $"its indices are no integers but {indices.Type}");
        var type = TensorBuilding.ResultType(rewriter, result);
        if (type.ElementCount == 0) return rewriter.Replace(op, TensorBuilding.Empty(rewriter, type));
        var whole = rewriter.Converted((Value)operand);
        var (last, rank) = (new long[sizes.Length], type.Rank);
        for (int d = 0; d < last.Length; d++) last[d] = operand.Type.Shape[d] - sizes[d];
        // A window that fills a dimension starts where that does, whatever the indices say.
        var read = Enumerable.Range(0, indexing.IndexMap.Count).Where(k => last[indexing.IndexMap[k]] > 0).ToArray();
        var inputs = new Value[read.Length];
        Array.Fill(inputs, rewriter.Converted((Value)indices));
        var batch = BatchDimensions(indexing, rank);
        var maps = read.Select(k => new AffineMap(rank, 0, [.. Row(indexing, indices.Type.Rank, batch, k)]));
        return rewriter.Replace(op, TensorBuilding.Map(rewriter, inputs, maps, type, (inner, x) =>
        {
            var scalars = new Scalars(inner);
            var at = OffsetsInWindow(scalars, indexing, sizes);
            for (int i = 0; i < read.Length; i++)
            {
                int d = (int)indexing.IndexMap[read[i]];
                var start = scalars.ClampedIndex(x[i], index, last[d]);
                at[d] = at[d].IsNull ? start : scalars.Add(start, at[d]);
            }
            for (int i = 0; i < indexing.OperandBatching.Count; i++)
            {
                long row = indexing.IndicesBatching[i];
                at[indexing.OperandBatching[i]] = IndexOf(inner, batch[(int)(row > indexing.IndexVectorDim ? row - 1 : row)]);
            }
            for (int d = 0; d < at.Length; d++)
                if (at[d].IsNull) at[d] = scalars.Index(0);
            return Tensors.ExtractOp.Create(inner, whole, at).FirstResult;
        }));
    }

    /// <summary>The result's dimensions that walk through rows of indices.</summary>
    private static int[] BatchDimensions(WindowIndexing indexing, int rank) => [.. Enumerable.Range(0, rank).Where(d => !indexing.WindowDims.Span.Contains(d))];

    /// <summary>Where the indices have a number of the row that belongs to an element of the result.</summary>
    private static IEnumerable<AffineExpr> Row(WindowIndexing indexing, int rank, int[] batch, int number)
    {
        int next = 0;
        for (int d = 0; d < rank; d++) yield return d == indexing.IndexVectorDim ? AffineExpr.Constant(number) : AffineExpr.Dim(batch[next++]);
    }

    /// <summary>How far an element lies from its window's start, per dimension of the tensor; null where windows are one element wide.</summary>
    private static Value[] OffsetsInWindow(Scalars scalars, WindowIndexing indexing, long[] sizes)
    {
        var offsets = new Value[sizes.Length];
        int next = 0;
        for (int d = 0; d < sizes.Length; d++)
        {
            if (indexing.CollapsedDims.Span.Contains(d) || indexing.OperandBatching.Span.Contains(d)) continue;
            int dimension = (int)indexing.WindowDims[next++];
            if (sizes[d] > 1) offsets[d] = IndexOf(scalars.Builder, dimension);
        }
        return offsets;
    }

    private static Value IndexOf(OpBuilder builder, int loop) => Linalg.IndexOp.Create(builder, IntegerAttr.I64(loop)).FirstResult;
}
