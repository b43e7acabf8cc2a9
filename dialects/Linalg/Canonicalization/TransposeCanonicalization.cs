using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Linalg.Canonicalization;

/// <summary>Transpositions and broadcasts one after the other.</summary>
internal static class TransposeCanonicalization
{
    internal static void PopulateTranspose(PatternSet patterns) => patterns.Add<TransposeOp>(TransposeOfTranspose).Add<TransposeOp>(TransposeOfBroadcast);

    internal static void PopulateBroadcast(PatternSet patterns) => patterns.Add<BroadcastOp>(IdentityCopy.Erase).Add<BroadcastOp>(BroadcastOfBroadcast);

    /// <summary><c>transpose(transpose %x) ⇒ transpose %x</c></summary>
    private static bool TransposeOfTranspose(TransposeOp op, PatternRewriter rewriter)
    {
        if (op.Input.DefiningOp is not TransposeOp inner) return rewriter.NoMatch(op, $"the input is not transposed");
        var outer = op.Permutation.Int64s;
        var first = inner.Permutation.Int64s;
        var permutation = new long[outer.Length];
        for (int i = 0; i < permutation.Length; i++) permutation[i] = first[(int)outer[i]];
        return rewriter.Replace(op, TransposeOp.Create(rewriter, inner.Input, op.Init, permutation));
    }

    /// <summary><c>transpose(broadcast %x) ⇒ broadcast(transpose %x)</c></summary>
    private static bool TransposeOfBroadcast(TransposeOp op, PatternRewriter rewriter)
    {
        if (op.Input.DefiningOp is not BroadcastOp inner || inner.Input.Type is not TensorType type) return rewriter.NoMatch(op, $"the input is no broadcast of a tensor");
        if (!op.Input.HasOneUse) return rewriter.NoMatch(op, $"others read the broadcast");
        var (permutation, added) = (op.Permutation.ToInt64Array(), inner.Dimensions.ToInt64Array());
        long[] dimensions = [.. added.Select(dimension => (long)Array.IndexOf(permutation, dimension))];
        long[] kept = [.. permutation.Where(dimension => !added.Contains(dimension)).Select(dimension => dimension - added.Count(other => other < dimension))];
        var extents = new MixedIndex[type.Rank];
        for (int i = 0; i < extents.Length; i++)
            extents[i] = type.Shape.IsDynamic(i) ? DimOp.Create(rewriter, inner.Input, Arith.ConstantOp.Create(rewriter, IntegerAttr.Index(i)).Result).Result : type.Shape[i];
        MixedIndex[] shape = [.. kept.Select(dimension => extents[dimension])];
        Value init = EmptyOp.Create(rewriter, new TensorType(Shape.Create(MixedIndices.Numbers(shape)), type.ElementType), MixedIndices.Values(shape)).Result;
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, TransposeOp.Create(rewriter, inner.Input, init, kept).GetResult(0), op.Init, dimensions));
    }

    /// <summary><c>broadcast(broadcast %x) ⇒ broadcast %x</c></summary>
    private static bool BroadcastOfBroadcast(BroadcastOp op, PatternRewriter rewriter)
    {
        if (op.Input.DefiningOp is not BroadcastOp inner) return rewriter.NoMatch(op, $"the input is no broadcast");
        var added = op.Dimensions.ToInt64Array();
        int rank = ((ShapedType)op.Init.Type).Rank;
        long[] kept = [.. Enumerable.Range(0, rank).Select(static d => (long)d).Where(d => !added.Contains(d))];
        long[] dimensions = [.. added.Concat(inner.Dimensions.ToInt64Array().Select(d => kept[d])).Order()];
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, inner.Input, op.Init, dimensions));
    }
}
