using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Broadcasts, transposes and paddings that only name shapes anew.</summary>
internal static class BroadcastPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<BroadcastInDimOp>(Merge, benefit: 2)
        .Add<BroadcastInDimOp>(BecomeReshape, benefit: 2)
        .Add<BroadcastInDimOp>(BecomeTranspose)
        .Add<TransposeOp>(TransposeBecomesReshape)
        .Add<PadOp>(PadNothing);

    /// <summary><c>broadcast_in_dim(broadcast_in_dim(x), dims = [1, 0]) ⇒ broadcast_in_dim(x)</c>, but a reshape inside is worth more.</summary>
    private static bool Merge(BroadcastInDimOp op, PatternRewriter rewriter)
    {
        if (op.Operand.DefiningOp is not BroadcastInDimOp inner) return rewriter.NoMatch(op, $"its operand is no broadcast");
        if (IsReshape(inner)) return rewriter.NoMatch(op, $"its operand is to become a reshape");
        return rewriter.ReplaceKeeping(op, BroadcastInDimOp.Create(rewriter, op.Result.Type, inner.Operand, MergedDimensions(inner.Dimensions, op.Dimensions)).Result);
    }

    /// <summary>Where dimensions of what is broadcast first are in the end.</summary>
    internal static EquatableArray<long> MergedDimensions(EquatableArray<long> inner, EquatableArray<long> outer) => [.. inner.Select(d => outer[(int)d])];

    /// <summary><c>broadcast_in_dim(x : tensor&lt;3x6xi32>), dims = [0, 2] : tensor&lt;3x1x6xi32> ⇒ reshape(x)</c></summary>
    private static bool BecomeReshape(BroadcastInDimOp op, PatternRewriter rewriter) => IsReshape(op)
        ? rewriter.ReplaceKeeping(op, ReshapeOp.Create(rewriter, op.Result.Type, op.Operand).Result)
        : rewriter.NoMatch(op, $"it repeats elements, or puts them in another order");

    private static bool IsReshape(BroadcastInDimOp op)
    {
        for (int i = 1; i < op.Dimensions.Count; i++)
            if (op.Dimensions[i] < op.Dimensions[i - 1]) return false;
        return ElementCounts.AreSame(op.Operand.Type, op.Result.Type);
    }

    /// <summary><c>broadcast_in_dim(x : tensor&lt;2x5xi32>), dims = [1, 0] : tensor&lt;5x2xi32> ⇒ transpose(x), dims = [1, 0]</c></summary>
    private static bool BecomeTranspose(BroadcastInDimOp op, PatternRewriter rewriter)
    {
        var (from, to) = (op.Operand.Type, op.Result.Type);
        if (from.Rank != to.Rank || !from.HasStaticShape) return rewriter.NoMatch(op, $"{to} has not the dimensions of {from}");
        var permutation = new long[from.Rank];
        for (int i = 0; i < permutation.Length; i++)
        {
            int dimension = (int)op.Dimensions[i];
            if (from.Shape[i] != to.Shape[dimension]) return rewriter.NoMatch(op, $"it repeats elements");
            permutation[dimension] = i;
        }
        return rewriter.ReplaceKeeping(op, rewriter.Build("stablehlo.transpose", to, [op.Operand], ("permutation", DenseArrayAttr.I64(permutation))));
    }

    /// <summary><c>transpose(x : tensor&lt;1x4x5xf32>), dims = [1, 0, 2] ⇒ reshape(x)</c>: dimensions of one element may be anywhere.</summary>
    private static bool TransposeBecomesReshape(TransposeOp op, PatternRewriter rewriter)
    {
        if (!op.Operand.Type.HasStaticShape || !op.Result.Type.HasStaticShape) return rewriter.NoMatch(op, $"requires input and output to be of a statically-shaped ranked tensor type");
        long last = -1;
        foreach (long dimension in op.Permutation)
        {
            if (op.Operand.Type.Shape[(int)dimension] == 1) continue;
            if (dimension < last) return rewriter.NoMatch(op, $"memory layout change");
            last = dimension;
        }
        if (op.Result.Type.ElementType is Dialects.Quant.UniformQuantizedPerAxisType) return rewriter.NoMatch(op, $"the axis of quantization moves");
        return rewriter.ReplaceKeeping(op, ReshapeOp.Create(rewriter, op.Result.Type, op.Operand).Result);
    }

    /// <summary><c>pad(x : tensor&lt;0xf32>, p) ⇒ broadcast_in_dim(p)</c></summary>
    private static bool PadNothing(PadOp op, PatternRewriter rewriter)
    {
        if (ElementCounts.Of(op.Operand.Type) != 0) return rewriter.NoMatch(op, $"operand is not empty tensor");
        if (!op.Result.Type.HasStaticShape) return rewriter.NoMatch(op, $"the shape of {op.Result.Type} is not known");
        return rewriter.ReplaceKeeping(op, BroadcastInDimOp.Create(rewriter, op.Result.Type, op.PaddingValue, []).Result);
    }
}
