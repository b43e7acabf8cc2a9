using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.CompatibilityExpander;

/// <summary>Gathers and scatters without batching dimensions: the numbers along those become indices like others.</summary>
internal static class BatchingExpander
{
    internal static void Populate(PatternSet patterns) => patterns.Add<GatherOp>(ExpandGather).Add<ScatterOp>(ExpandScatter);

    /// <summary><c>gather(x, i), operand_batching_dims = [b] ⇒ gather(x, concatenate(iota, i)), collapsed_slice_dims = [b]</c></summary>
    private static bool ExpandGather(GatherOp op, PatternRewriter rewriter)
    {
        var numbers = op.Numbers;
        if (numbers.OperandBatchingDims.Count == 0) return rewriter.NoMatch(op, $"gather op has no batching dims");
        if (!op.StartIndices.Type.HasStaticShape) return rewriter.NoMatch(op, $"gather op has start indices with dynamic shape, can't expand");
        EquatableArray<long> map = [.. numbers.OperandBatchingDims, .. numbers.StartIndexMap];
        var indices = Extend(op.StartIndices, numbers.IndexVectorDim, numbers.StartIndicesBatchingDims, rewriter);
        var state = rewriter.NewState<GatherOp>()
            .AddOperands(op.Operand, indices)
            .AddResultTypes(op.Result.Type)
            .AddAttribute("dimension_numbers", new GatherAttr(numbers.OffsetDims, Merge(numbers.OperandBatchingDims, numbers.CollapsedSliceDims), [], [], map, numbers.IndexVectorDim))
            .AddAttribute("slice_sizes", op.GetAttribute("slice_sizes"))
            .AddAttribute("indices_are_sorted", AreSorted(op.IndicesAreSorted, numbers.StartIndicesBatchingDims, map));
        return rewriter.Replace(op, rewriter.Insert(state));
    }

    /// <summary><c>scatter(x, i, u), input_batching_dims = [b] ⇒ scatter(x, concatenate(iota, i), u), inserted_window_dims = [b]</c></summary>
    private static bool ExpandScatter(ScatterOp op, PatternRewriter rewriter)
    {
        var numbers = op.Numbers;
        if (numbers.InputBatchingDims.Count == 0) return rewriter.NoMatch(op, $"scatter op has no batching dims");
        if (!op.ScatterIndices.Type.HasStaticShape) return rewriter.NoMatch(op, $"scatter op has indices with dynamic shape, can't expand");
        EquatableArray<long> map = [.. numbers.InputBatchingDims, .. numbers.ScatterDimsToOperandDims];
        var indices = Extend(op.ScatterIndices, numbers.IndexVectorDim, numbers.ScatterIndicesBatchingDims, rewriter);
        var state = rewriter.NewState<ScatterOp>()
            .AddOperands([.. op.Inputs.ToArray(), indices, .. op.Updates.ToArray()])
            .AddResultTypes(op.Results.Types())
            .AddAttribute("scatter_dimension_numbers", new ScatterAttr(numbers.UpdateWindowDims, Merge(numbers.InputBatchingDims, numbers.InsertedWindowDims), [], [], map, numbers.IndexVectorDim))
            .AddAttribute("indices_are_sorted", AreSorted(op.IndicesAreSorted, numbers.ScatterIndicesBatchingDims, map))
            .AddAttribute("unique_indices", IntegerAttr.Of(op.UniqueIndices ?? false));
        state.RegionCount = 1;
        var created = rewriter.Insert(state);
        rewriter.InlineRegion(op.UpdateComputation, created.GetRegion(0));
        return rewriter.Replace(op, created);
    }

    private static EquatableArray<long> Merge(EquatableArray<long> first, EquatableArray<long> second) => [.. first.Concat(second).Order()];

    /// <summary>Counting up keeps an order if dimensions of indices and of the operand come in their own.</summary>
    private static IntegerAttr AreSorted(bool? before, EquatableArray<long> batching, EquatableArray<long> map) => IntegerAttr.Of(before is true && IsSorted(batching) && IsSorted(map));

    private static bool IsSorted(EquatableArray<long> numbers) => numbers.SequenceEqual(numbers.Order());

    /// <summary>The indices with the numbers along batching dimensions before them.</summary>
    private static Value Extend(Value<TensorType> indices, long vector, EquatableArray<long> batching, PatternRewriter rewriter)
    {
        Value value = indices;
        var type = indices.Type;
        var element = batching.Aggregate(type.ElementType, (e, d) => Widen(e, type.Shape[(int)d]));
        if (!element.Equals(type.ElementType))
        {
            type = (TensorType)type.WithElementType(element);
            value = rewriter.Build("stablehlo.convert", type, [value]);
        }
        var extents = type.Shape.ToList();
        bool hasVector = vector < extents.Count;
        if (hasVector) extents[(int)vector] = 1;
        else extents.Add(1);
        var one = new TensorType(Shape.Create([.. extents]), element);
        if (!hasVector) type = one;
        if (!hasVector) value = rewriter.Build("stablehlo.reshape", one, [value]);
        var parts = batching.Select(d => rewriter.Build("stablehlo.iota", one, [], ("iota_dimension", IntegerAttr.I64(d)))).Append(value).ToArray();
        extents[(int)vector] = type.Shape[(int)vector] + batching.Count;
        return rewriter.Build("stablehlo.concatenate", one.WithShape(Shape.Create([.. extents])), parts, ("dimension", IntegerAttr.I64(vector)));
    }

    /// <summary>A type of integers in which a number fits: the given one, i32 or i64.</summary>
    private static IrType Widen(IrType type, long size)
    {
        if (type is not IntegerType integer || Fits(size, integer)) return type;
        return Fits(size, IntegerType.I32) ? IntegerType.I32 : IntegerType.I64;
    }

    private static bool Fits(long size, IntegerType type) => type.Width >= 64 || size < 1L << (type.IsUnsigned ? type.Width : type.Width - 1);
}
