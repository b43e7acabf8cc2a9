namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The rewrites of <see cref="TransposeOp"/>: into the operation before it.</summary>
internal static class TransposeCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<TransposeOp>(TransposeOfMask).Add<TransposeOp>(TransposeOfShapeCast).Add<TransposeOp>(TransposeOfTranspose)
        .Add<TransposeOp>(TransposeOfBroadcast).Add<TransposeOp>(TransposeOfFromElements);

    /// <summary><c>transpose(create_mask %n, %m), [1, 0] ⇒ create_mask %m, %n</c>, for constant masks too</summary>
    private static bool TransposeOfMask(TransposeOp op, PatternRewriter rewriter)
    {
        if (op.Result.Type.Rank == 0) return rewriter.NoMatch(op, $"there is no dimension");
        switch (op.Vector.DefiningOp)
        {
            case CreateMaskOp created:
                return rewriter.Replace(op, CreateMaskOp.Create(rewriter, op.Result.Type, Permute(op, created.Bounds.ToArray())));
            case ConstantMaskOp constant:
                return rewriter.Replace(op, ConstantMaskOp.Create(rewriter, op.Result.Type, [.. Permute(op, constant.MaskDimSizes.ToArray())]));
            default:
                return rewriter.NoMatch(op, $"the source is no mask");
        }
    }

    private static T[] Permute<T>(TransposeOp op, T[] values)
    {
        var permuted = new T[values.Length];
        for (int i = 0; i < permuted.Length; i++) permuted[i] = values[op.Permutation[i]];
        return permuted;
    }

    /// <summary><c>transpose(shape_cast %v) ⇒ shape_cast %v</c>, where only ones move</summary>
    private static bool TransposeOfShapeCast(TransposeOp op, PatternRewriter rewriter)
    {
        if (op.Vector.DefiningOp is not ShapeCastOp cast) return rewriter.NoMatch(op, $"the source is no shape cast");
        if (!op.IsOrderPreserving) return rewriter.NoMatch(op, $"the elements change their order");
        return rewriter.Replace(op, ShapeCastOp.Create(rewriter, op.Result.Type, cast.Source));
    }

    /// <summary><c>transpose(transpose %v, [1, 0, 2]), [2, 1, 0] ⇒ transpose %v, [2, 0, 1]</c></summary>
    private static bool TransposeOfTranspose(TransposeOp op, PatternRewriter rewriter)
    {
        if (op.Vector.DefiningOp is not TransposeOp inner) return rewriter.NoMatch(op, $"the source is no transpose");
        return rewriter.Replace(op, TransposeOp.Create(rewriter, op.Result.Type, inner.Vector, [.. Permute(op, inner.Permutation.ToArray())]));
    }

    /// <summary><c>transpose(broadcast %v) ⇒ broadcast %v</c>, where the elements stay in their order</summary>
    private static bool TransposeOfBroadcast(TransposeOp op, PatternRewriter rewriter)
    {
        if (op.Vector.DefiningOp is not BroadcastOp broadcast) return rewriter.NoMatch(op, $"the source is no broadcast");
        if (broadcast.Source.Type is VectorType source && !StaysInGroups(op, source)) return rewriter.NoMatch(op, $"the elements change their order");
        if (!BroadcastOp.CanBroadcast(broadcast.Source.Type, op.Result.Type)) return rewriter.NoMatch(op, $"the new shape is no repetition");
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, op.Result.Type, broadcast.Source));
    }

    /// <summary>Dimensions along which the same is repeated may change places with their neighbors; all others end such a group.</summary>
    private static bool StaysInGroups(TransposeOp op, VectorType source)
    {
        int added = op.Result.Type.Rank - source.Rank;
        int low = 0;
        for (int i = 0; i < source.Rank; i++)
        {
            if (source.Shape[i] == 1 && (i == 0 || source.Shape[i - 1] == 1)) continue;
            int high = i + added;
            for (int j = low; j < high; j++)
                if (op.Permutation[j] < low || op.Permutation[j] >= high) return false;
            low = high;
        }
        return true;
    }

    /// <summary><c>transpose(from_elements %a, %b, %c, %d : 2x2), [1, 0] ⇒ from_elements %a, %c, %b, %d : 2x2</c></summary>
    private static bool TransposeOfFromElements(TransposeOp op, PatternRewriter rewriter)
    {
        if (op.Vector.DefiningOp is not FromElementsOp from) return rewriter.NoMatch(op, $"the source is no list of elements");
        var elements = from.Elements.ToArray();
        var permuted = new Value[elements.Length];
        var position = new long[op.Result.Type.Rank];
        for (int i = 0; i < permuted.Length; i++)
        {
            var target = RowMajor.Delinearize(i, op.Result.Type.Shape.Span);
            for (int d = 0; d < target.Length; d++) position[op.Permutation[d]] = target[d];
            permuted[i] = elements[RowMajor.Linearize(position, op.Vector.Type.Shape.Span)];
        }
        return rewriter.Replace(op, FromElementsOp.Create(rewriter, op.Result.Type, permuted));
    }
}
