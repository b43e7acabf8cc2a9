using OpenXla.Ir.Affine;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Reductions: outputs filled with the start, then a <c>linalg.generic</c> whose body is the reducer on scalars.</summary>
internal static class ReductionPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.ReduceOp>(LowerReduce);

    /// <summary><c>stablehlo.reduce(%x init: %y) applies stablehlo.add ⇒ linalg.generic ins(%x) outs(filled with %y) { arith.addf }</c></summary>
    private static bool LowerReduce(Hlo.ReduceOp op, PatternRewriter rewriter)
    {
        foreach (var input in op.Inputs)
            if (ShapePatterns.WhyNot((TensorType)input.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ScalarRegion.WhyNot(op.Body.Entry) is { } why) return rewriter.NoMatch(op, $"its body can't be one of scalars: {why}");
        var inputs = rewriter.Converted(op.Inputs);
        var outputs = new Value[op.Width];
        for (int i = 0; i < outputs.Length; i++)
        {
            var start = TensorBuilding.Scalar(rewriter, rewriter.Converted(op.Inits[i]));
            outputs[i] = TensorBuilding.Fill(rewriter, start, TensorBuilding.ResultType(rewriter, op.GetResult(i)));
        }
        int rank = ((TensorType)op.Inputs[0].Type).Rank;
        var kept = Enumerable.Range(0, rank).Where(d => !op.Dimensions.Span.Contains(d)).Select(d => AffineExpr.Dim(d));
        var output = new AffineMap(rank, 0, [.. kept]);
        var maps = Enumerable.Repeat(AffineMap.Identity(rank), op.Width).Concat(Enumerable.Repeat(output, op.Width));
        var iterators = Enumerable.Range(0, rank).Select(d => op.Dimensions.Span.Contains(d) ? Linalg.IteratorType.Reduction : Linalg.IteratorType.Parallel);
        // Linalg gives elements first and totals last, the reducer takes them the other way round.
        var generic = Linalg.GenericOp.Create(rewriter, inputs, outputs, maps, iterators, (inner, x) => Body(inner, op, [.. x[op.Width..], .. x[..op.Width]]));
        return rewriter.Replace(op, generic);
    }

    private static Value[] Body(OpBuilder builder, Hlo.ReduceOp op, Value[] arguments)
    {
        var scalars = new Scalars(builder);
        var block = op.Body.Entry;
        for (int i = 0; i < arguments.Length; i++)
        {
            // Where elements become wider on the way, all is computed in the type of the totals.
            var source = ((TensorType)op.GetOperand((i + op.Width) % op.OperandCount).Type).ElementType;
            arguments[i] = ConvertLowering.Lower(scalars, arguments[i], source, ((TensorType)block.GetArgument(i).Type).ElementType);
        }
        return ScalarRegion.Lower(builder, block, arguments);
    }
}
