using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Sorts: a merge sort of each line along the dimension.</summary>
internal static class SortPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.SortOp>(LowerSort);

    /// <summary><c>stablehlo.sort(%x) dim = 1 ⇒ scf.for over dimension 0 { a line of %x, moved to a tensor of rank 1, sorted, moved back }</c></summary>
    private static bool LowerSort(Hlo.SortOp op, PatternRewriter rewriter)
    {
        foreach (var input in op.Inputs)
            if (ShapePatterns.WhyNot((TensorType)input.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ScalarBody.WhyNot(op.Comparator.Entry) is { } why) return rewriter.NoMatch(op, $"its comparator can't be one of scalars: {why}");
        var tensors = rewriter.Converted(op.Inputs);
        if (tensors.Length == 0) return rewriter.Replace(op, tensors);
        var shape = ((TensorType)tensors[0].Type).Shape;
        int dimension = (int)(op.Dimension ?? -1);
        if (dimension < 0) dimension += shape.Rank;
        long length = shape[dimension];
        if (shape.Span.Contains(0) || length == 1) return rewriter.Replace(op, tensors);
        var comparator = op.Comparator.Entry;
        var sources = comparator.Arguments.Types().Select(static t => ((TensorType)t).ElementType).ToArray();
        var line = new LineSort(rewriter, new ScalarBody(rewriter, comparator), sources, length);
        if (shape.Rank == 1) return rewriter.Replace(op, line.Sort(tensors, Lines()).Lines);
        int width = tensors.Length;
        long[] others = [.. shape.ToArray().Where((_, d) => d != dimension)];
        var sorted = LoopBuilding.Nest(rewriter, others, [.. tensors, .. Lines(), .. Lines()], (at, carried) =>
        {
            var (whole, first, second) = (carried[..width], carried[width..(2 * width)], carried[(2 * width)..]);
            first = LoopBuilding.For(rewriter, length, first, (i, targets) => Move(rewriter, whole, [.. at[..dimension], i, .. at[dimension..]], targets, [i]));
            (first, second) = line.Sort(first, second);
            whole = LoopBuilding.For(rewriter, length, whole, (i, targets) => Move(rewriter, first, [i], targets, [.. at[..dimension], i, .. at[dimension..]]));
            return [.. whole, .. first, .. second];
        });
        return rewriter.Replace(op, sorted[..width]);

        Value[] Lines() => Array.ConvertAll(tensors, t => TensorBuilding.Empty(rewriter, new TensorType([length], ((TensorType)t.Type).ElementType)));
    }

    private static Value[] Move(OpBuilder builder, Value[] sources, Value[] from, Value[] targets, Value[] to)
    {
        var elements = Array.ConvertAll(sources, s => Tensors.ExtractOp.Create(builder, s, from).FirstResult);
        return [.. targets.Select((t, i) => Tensors.InsertOp.Create(builder, elements[i], t, to).FirstResult)];
    }
}
