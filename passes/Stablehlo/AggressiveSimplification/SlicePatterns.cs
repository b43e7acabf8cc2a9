using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Slices whose place is known.</summary>
internal static class SlicePatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<DynamicSliceOp>(BecomeStatic)
        .Add<GatherOp>(GatherOne)
        .Add<DynamicUpdateSliceOp>(DropEmptyUpdate)
        .Add<DynamicUpdateSliceOp>(TakeWholeUpdate);

    /// <summary><c>dynamic_slice(x : tensor&lt;4xi32>, 1), sizes = [2] ⇒ slice(x) [1:3]</c></summary>
    private static bool BecomeStatic(DynamicSliceOp op, PatternRewriter rewriter)
    {
        var operand = op.Operand.Type;
        if (!operand.HasStaticShape) return rewriter.NoMatch(op, $"dynamic slice input not static");
        var starts = new long[operand.Rank];
        for (int i = 0; i < starts.Length; i++)
        {
            if (ConstantFolding.IntegersOf(op.Starts[i]) is not [var start]) return rewriter.NoMatch(op, $"dynamic slice input not constant");
            starts[i] = Clamp(start, operand.Shape[i], op.Sizes[i]);
        }
        return rewriter.ReplaceKeeping(op, Slice(op.Operand, starts, op.Sizes.Span, op.Result.Type, rewriter));
    }

    /// <summary><c>gather(x, dense&lt;[1, 2]>) ⇒ slice(x) [1:4, 2:7]</c>, reshaped where dimensions are collapsed.</summary>
    private static bool GatherOne(GatherOp op, PatternRewriter rewriter)
    {
        if (ConstantFolding.IntegersOf(op.StartIndices) is not { } indices) return rewriter.NoMatch(op, $"the indices are not constant");
        var (numbers, operand) = (op.Numbers, op.Operand.Type);
        if (numbers.IndexVectorDim != 0 || op.StartIndices.Type.Rank > 1) return rewriter.NoMatch(op, $"there are several slices");
        if (indices.Length != numbers.StartIndexMap.Count || numbers.OperandBatchingDims.Count > 0) return rewriter.NoMatch(op, $"the indices do not place a slice");
        if (!operand.HasStaticShape) return rewriter.NoMatch(op, $"the shape of {operand} is not known");
        bool collapses = numbers.CollapsedSliceDims.Count > 0;
        if (collapses && !op.Result.Type.HasStaticShape) return rewriter.NoMatch(op, $"the shape of {op.Result.Type} is not known");
        var starts = new long[operand.Rank];
        for (int i = 0; i < indices.Length; i++)
        {
            int dimension = (int)numbers.StartIndexMap[i];
            starts[dimension] = Clamp(indices[i], operand.Shape[dimension], op.SliceSizes[dimension]);
        }
        var type = collapses ? operand.WithShape(Shape.Create(op.SliceSizes.Span)) : op.Result.Type;
        var slice = Slice(op.Operand, starts, op.SliceSizes.Span, type, rewriter);
        return rewriter.ReplaceKeeping(op, collapses ? ReshapeOp.Create(rewriter, op.Result.Type, slice).Result : slice);
    }

    /// <summary>Slices are moved so far that they lie within.</summary>
    private static long Clamp(long start, long extent, long size) => Math.Clamp(start, 0, Math.Max(extent - size, 0));

    private static Value Slice(Value operand, long[] starts, ReadOnlySpan<long> sizes, IrType type, PatternRewriter rewriter)
    {
        var (limits, strides) = (new long[starts.Length], new long[starts.Length]);
        for (int i = 0; i < starts.Length; i++) (limits[i], strides[i]) = (starts[i] + sizes[i], 1);
        return rewriter.Build("stablehlo.slice", type, [operand], ("start_indices", DenseArrayAttr.I64(starts)), ("limit_indices", DenseArrayAttr.I64(limits)), ("strides", DenseArrayAttr.I64(strides)));
    }

    /// <summary><c>dynamic_update_slice(x, dense&lt;> : tensor&lt;3x0xi64>, _) ⇒ x</c></summary>
    private static bool DropEmptyUpdate(DynamicUpdateSliceOp op, PatternRewriter rewriter)
    {
        if (ElementCounts.Of(op.Update.Type) != 0) return rewriter.NoMatch(op, $"it updates elements");
        return op.Operand.Type.Equals(op.Result.Type) ? rewriter.ReplaceKeeping(op, op.Operand) : rewriter.NoMatch(op, $"its type is not that of its operand");
    }

    /// <summary><c>dynamic_update_slice(x : t, y : t, 0) ⇒ y</c></summary>
    private static bool TakeWholeUpdate(DynamicUpdateSliceOp op, PatternRewriter rewriter)
    {
        if (!op.Operand.Type.HasStaticShape || !op.Update.Type.Equals(op.Operand.Type) || !op.Update.Type.Equals(op.Result.Type)) return rewriter.NoMatch(op, $"elements of its operand may stay");
        foreach (var start in op.Starts)
            if (!ConstantFolding.IsIntegerSplat(ConstantFolding.ElementsOf(start), 0)) return rewriter.NoMatch(op, $"the update is not known to begin at the start");
        return rewriter.ReplaceKeeping(op, op.Update);
    }
}
