using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Stablehlo.ShapeToStablehlo;

/// <summary>The rewrites of operations of tensor that take shapes apart and put them together.</summary>
internal static class TensorPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<DimOp>(ReplaceDimension)
        .Add<ExtractOp>(ReplaceExtract)
        .Add<FromElementsOp>(ReplaceFromElements);

    /// <summary><c>tensor.dim %x, 0 ⇒ get_dimension_size %x, dim = 0</c></summary>
    private static bool ReplaceDimension(DimOp op, PatternRewriter rewriter)
    {
        if (MixedIndex.ConstantOf(op.Index) is not { } dimension) return rewriter.NoMatch(op, $"the dimension is no constant");
        if (op.Source.Type is not TensorType type) return rewriter.NoMatch(op, $"the rank of '{op.Source.Type}' is not known");
        if (dimension < 0 || dimension >= type.Rank) return rewriter.NoMatch(op, $"'{type}' has no dimension {dimension}");
        var sizes = new Sizes(rewriter);
        return rewriter.Replace(op, sizes.Cast(sizes.SizeOf(op.Source, dimension), op.Result.Type));
    }

    /// <summary><c>tensor.extract %x[0, 1] ⇒ reshape (slice %x [0:1, 1:2])</c></summary>
    private static bool ReplaceExtract(ExtractOp op, PatternRewriter rewriter)
    {
        var type = op.Tensor.Type;
        var indices = new long[op.Indices.Count];
        for (int i = 0; i < indices.Length; i++)
        {
            if (MixedIndex.ConstantOf(op.Indices[i]) is not { } index) return rewriter.NoMatch(op, $"index #{i} is no constant");
            if (type.Shape.IsDynamic(i) || index < 0 || index >= type.Shape[i]) return rewriter.NoMatch(op, $"it is not sure that '{type}' has an element {index} in dimension {i}");
            indices[i] = index;
        }
        var sizes = new Sizes(rewriter);
        if (sizes.FromIndices(op.Tensor) is not { } tensor) return rewriter.NoMatch(op, $"the elements of '{type}' are no sizes: these are of index or i32");
        return rewriter.Replace(op, sizes.Cast(sizes.Element(tensor, indices), op.Result.Type));
    }

    /// <summary><c>tensor.from_elements %a, %b ⇒ concatenate (reshape %a), (reshape %b)</c></summary>
    private static bool ReplaceFromElements(FromElementsOp op, PatternRewriter rewriter)
    {
        var type = op.Result.Type;
        var sizes = new Sizes(rewriter);
        if (type.Rank == 0) return rewriter.Replace(op, sizes.Cast(op.Elements[0], type));
        if (type.Rank != 1 || type.ElementType is not IndexType) return rewriter.NoMatch(op, $"'{type}' is no list of indices");
        var list = new Value[op.Elements.Count];
        for (int i = 0; i < list.Length; i++)
        {
            var element = op.Elements[i];
            list[i] = Sizes.KnownOf(element) is { } known ? sizes.SingleConstant(known) : sizes.ToSingle(sizes.FromIndices(element)!.Value);
        }
        var result = list.Length > 0 ? sizes.Concatenate(list) : sizes.Constant(new TensorType([0], IntegerType.I32));
        return rewriter.Replace(op, sizes.Cast(result, type));
    }
}
