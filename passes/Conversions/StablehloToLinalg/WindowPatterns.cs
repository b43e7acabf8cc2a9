using OpenXla.Ir.Affine;
using OpenXla.Ir.Evaluation;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Reductions of what a window meets at each of its places.</summary>
internal static class WindowPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.ReduceWindowOp>(LowerReduceWindow);

    /// <summary><c>stablehlo.reduce_window(%x, %y) ⇒ linalg.generic ins(%x with padding, an empty window) outs(filled with %y) {indexing_maps = [(d0 * stride + d1 * dilation), (d1), (d0)]} { reducer }</c></summary>
    private static bool LowerReduceWindow(Hlo.ReduceWindowOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var window = op.Window;
        if (Padding.WhyNot((TensorType)op.Inputs[0].Type, window) is { } why) return rewriter.NoMatch(op, $"{why}");
        var types = op.Results.ToArray().Select(r => TensorBuilding.ResultType(rewriter, r)).ToArray();
        if (types[0].ElementCount == 0) return rewriter.Replace(op, [.. types.Select(t => TensorBuilding.Empty(rewriter, t))]);
        var (inputs, outputs) = (new List<Value>(), new Value[types.Length]);
        for (int i = 0; i < outputs.Length; i++)
        {
            var total = ((TensorType)op.Body.Entry.GetArgument(i).Type).ElementType;
            var start = ConvertLowering.Lower(new Scalars(rewriter), TensorBuilding.Scalar(rewriter, rewriter.Converted(op.Inits[i])), ((TensorType)op.Inits[i].Type).ElementType, total);
            var input = Converted(rewriter, rewriter.Converted(op.Inputs[i]), ((TensorType)op.Inputs[i].Type).ElementType, total);
            inputs.Add(Padding.Surround(rewriter, input, () => start, window));
            outputs[i] = TensorBuilding.Fill(rewriter, start, types[i]);
        }
        // No tensor else says how long the loops over the window are.
        inputs.Add(TensorBuilding.Empty(rewriter, new TensorType(Shape.Create(window.Sizes.Span), types[0].ElementType)));
        var iterators = Enumerable.Range(0, 2 * window.Rank).Select(d => d < window.Rank ? Linalg.IteratorType.Parallel : Linalg.IteratorType.Reduction);
        var body = new ScalarBody(rewriter, op.Body.Entry);
        // Linalg gives elements first and totals last, the reducer takes them the other way round.
        var generic = Linalg.GenericOp.Create(
            rewriter, [.. inputs], outputs, MapsOf(window, outputs.Length), iterators, (inner, x) => body.Inline(inner, [.. x[(outputs.Length + 1)..], .. x[..outputs.Length]]));
        return rewriter.Replace(op, generic);
    }

    private static string? WhyNot(Hlo.ReduceWindowOp op)
    {
        foreach (var operand in op.Operands)
            if ((ShapePatterns.WhyNot((TensorType)operand.Type) ?? ScalarLowering.WhyNot(((TensorType)operand.Type).ElementType)) is { } reason) return reason;
        return ScalarBody.WhyNot(op.Body.Entry) is { } why ? $"its body can't be one of scalars: {why}" : null;
    }

    /// <summary>Where elements become wider on the way, all is computed in the type of the totals.</summary>
    private static Value Converted(OpBuilder builder, Value tensor, IrType source, IrType total)
    {
        if (source.Equals(total)) return tensor;
        var type = (TensorType)((TensorType)tensor.Type).WithElementType(SignlessTypes.Of(total));
        return TensorBuilding.Map(builder, [tensor], [AffineMap.Identity(type.Rank)], type, (inner, x) => ConvertLowering.Lower(new Scalars(inner), x[0], source, total));
    }

    /// <summary>Loops over places, then over the window.</summary>
    private static IEnumerable<AffineMap> MapsOf(SlidingWindow window, int width)
    {
        int rank = window.Rank;
        var met = Enumerable.Range(0, rank).Select(d => (AffineExpr.Dim(d) * window.Strides[d]) + (AffineExpr.Dim(rank + d) * window.WindowDilations[d]));
        var element = new AffineMap(2 * rank, 0, [.. Enumerable.Range(rank, rank).Select(static d => AffineExpr.Dim(d))]);
        var place = new AffineMap(2 * rank, 0, [.. Enumerable.Range(0, rank).Select(static d => AffineExpr.Dim(d))]);
        return [.. Enumerable.Repeat(new AffineMap(2 * rank, 0, [.. met]), width), element, .. Enumerable.Repeat(place, width)];
    }
}
