using OpenXla.Ir.Dialects.Shape;

namespace OpenXla.Ir.Passes.Stablehlo.ShapeToStablehlo;

/// <summary>The rewrites of operations of shape.</summary>
internal static class ShapePatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<ConstShapeOp>(ReplaceConstant)
        .Add<NumElementsOp>(ReplaceCount)
        .Add<ShapeOfOp>(ReplaceShapeOf)
        .Add<BroadcastOp>(ReplaceBroadcast);

    /// <summary><c>shape.const_shape [6, 4] ⇒ stablehlo.constant dense&lt;[6, 4]></c></summary>
    private static bool ReplaceConstant(ConstShapeOp op, PatternRewriter rewriter)
    {
        if (op.Result.Type is not TensorType) return NoIndices(op, rewriter, op.Result);
        var extents = op.Extents.ToInt64Array();
        if (Array.Find(extents, static e => e is < int.MinValue or > int.MaxValue) is not 0 and var extent) return rewriter.NoMatch(op, $"{extent} does not fit into i32");
        var sizes = new Sizes(rewriter);
        return Finish(op, rewriter, sizes, sizes.Constant(new TensorType([extents.Length], IntegerType.I32), Array.ConvertAll(extents, static e => (int)e)));
    }

    /// <summary><c>shape.num_elements %s ⇒ 1 * s[0] * s[1] …</c>: products of single sizes fold where some are known, a reduction does not.</summary>
    private static bool ReplaceCount(NumElementsOp op, PatternRewriter rewriter)
    {
        var sizes = new Sizes(rewriter);
        if (op.Result.Type is not IndexType) return NoIndices(op, rewriter, op.Result);
        if (sizes.FromIndices(op.Shape) is not { } shape) return NoIndices(op, rewriter, op.Shape);
        var product = sizes.Constant(1);
        for (int i = 0; i < ((TensorType)shape.Type).Shape[0]; i++) product = sizes.Multiply(product, sizes.Element(shape, i));
        return Finish(op, rewriter, sizes, product);
    }

    /// <summary><c>shape.shape_of %x ⇒ concatenate (get_dimension_size %x, dim = 0), (get_dimension_size %x, dim = 1) …</c></summary>
    private static bool ReplaceShapeOf(ShapeOfOp op, PatternRewriter rewriter)
    {
        if (op.Arg.Type is not TensorType operand) return rewriter.NoMatch(op, $"the rank of '{op.Arg.Type}' is not known");
        if (op.Result.Type is not TensorType { HasStaticShape: true }) return NoIndices(op, rewriter, op.Result);
        var sizes = new Sizes(rewriter);
        if (operand.Rank == 0) return Finish(op, rewriter, sizes, sizes.Constant(new TensorType([0], IntegerType.I32)));
        var list = new Value[operand.Rank];
        for (int i = 0; i < list.Length; i++) list[i] = sizes.ToSingle(sizes.SizeOf(op.Arg, i));
        return Finish(op, rewriter, sizes, sizes.Concatenate(list));
    }

    /// <summary><c>shape.broadcast %a, %b ⇒ maximum %a, %b</c>, the shorter with ones before it. That they can be broadcast is for others to check.</summary>
    private static bool ReplaceBroadcast(BroadcastOp op, PatternRewriter rewriter)
    {
        if (op.Shapes.Count != 2) return rewriter.NoMatch(op, $"joins {op.Shapes.Count} shapes, there is a rule for two");
        if (op.Result.Type is not TensorType) return NoIndices(op, rewriter, op.Result);
        var sizes = new Sizes(rewriter);
        if (sizes.FromIndices(op.Shapes[0]) is not { } left) return NoIndices(op, rewriter, op.Shapes[0]);
        if (sizes.FromIndices(op.Shapes[1]) is not { } right) return NoIndices(op, rewriter, op.Shapes[1]);
        long missing = ((TensorType)right.Type).Shape[0] - ((TensorType)left.Type).Shape[0];
        if (missing > 0) left = Pad(sizes, left, missing);
        else if (missing < 0) right = Pad(sizes, right, -missing);
        return Finish(op, rewriter, sizes, sizes.Maximum(left, right));
    }

    private static Value Pad(Sizes sizes, Value list, long count)
    {
        var ones = new int[count];
        Array.Fill(ones, 1);
        return sizes.Concatenate(sizes.Constant(new TensorType([count], IntegerType.I32), ones), list);
    }

    private static bool Finish(Operation op, PatternRewriter rewriter, Sizes sizes, Value result) =>
        sizes.ToIndices(result, op.GetResult(0).Type) is { } indices ? rewriter.Replace(op, indices) : rewriter.NoMatch(op, $"gives '{op.GetResult(0).Type}' where '{result.Type}' is computed");

    private static bool NoIndices(Operation op, PatternRewriter rewriter, Value value) =>
        rewriter.NoMatch(op, $"StableHLO has no type for '{value.Type}': sizes are tensors of indices of known length there");
}
