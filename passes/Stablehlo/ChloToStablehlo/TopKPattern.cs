using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The greatest elements of each row.</summary>
internal static class TopKPattern
{
    /// <summary><c>chlo.top_k(%x, k = 2) ⇒ stablehlo.iota; stablehlo.sort by GT; stablehlo.slice [0:2] of both</c></summary>
    public static bool Expand(Chlo.TopKOp op, PatternRewriter rewriter)
    {
        if (op.Operand.Type is not TensorType type) return rewriter.NoMatch(op, $"the rank of {op.Operand.Type} is not known");
        if (!type.HasStaticShape) return ExpandDynamic(op, rewriter, type);
        var places = Hlo.IotaOp.Create(rewriter, (TensorType)type.WithElementType(IntegerType.I32), type.Rank - 1);
        var sort = Sort(op, rewriter, type, places.Output);
        return rewriter.Replace(op, [First(rewriter, sort.GetResult(0), op.K, op.Values.Type), First(rewriter, sort.GetResult(1), op.K, op.Indices.Type)]);
    }

    /// <summary><c>chlo.top_k(%x, k = 2) ⇒ stablehlo.dynamic_iota; stablehlo.sort by GT; stablehlo.real_dynamic_slice of both</c></summary>
    private static bool ExpandDynamic(Chlo.TopKOp op, PatternRewriter rewriter, TensorType type)
    {
        var sizes = new RuntimeSizes(rewriter);
        var extents = new Value[type.Rank];
        for (int i = 0; i < extents.Length; i++) extents[i] = type.Shape.IsDynamic(i) ? sizes.Of(op.Operand, i) : sizes.ToList(sizes.Scalar(type.Shape[i]));
        var shape = sizes.Join(extents);
        extents[^1] = sizes.ToList(sizes.Scalar(op.K));
        var limits = sizes.Join(extents);
        var places = Hlo.DynamicIotaOp.Create(rewriter, new TensorType(type.Shape, IntegerType.I32), shape, type.Rank - 1);
        var sort = Sort(op, rewriter, type, places.Result);
        var (starts, strides) = (sizes.Repeat(0, type.Rank), sizes.Repeat(1, type.Rank));
        var values = Hlo.RealDynamicSliceOp.Create(rewriter, op.Values.Type, sort.GetResult(0), starts, limits, strides).Result;
        return rewriter.Replace(op, [values, Hlo.RealDynamicSliceOp.Create(rewriter, op.Indices.Type, sort.GetResult(1), starts, limits, strides).Result]);
    }

    private static Hlo.SortOp Sort(Chlo.TopKOp op, PatternRewriter rewriter, TensorType type, Value places)
    {
        // Floats are in total order, so that NaN is greater than all numbers.
        Hlo.ComparisonKind? kind = type.ElementType is FloatType ? Hlo.ComparisonKind.TotalOrder : null;
        return Hlo.SortOp.Create(
            rewriter, [op.Operand, places], type.Rank - 1, op.IsStable,
            (inner, elements) => Hlo.CompareOp.Create(inner, elements[0], elements[1], Hlo.Comparison.Greater, kind).FirstResult);
    }

    private static Value First(PatternRewriter rewriter, Value sorted, long count, IrType type)
    {
        var shape = ((TensorType)sorted.Type).Shape;
        var (starts, limits, strides) = (new long[shape.Rank], shape.ToArray(), new long[shape.Rank]);
        limits[^1] = count;
        Array.Fill(strides, 1);
        var first = Hlo.SliceOp.Create(rewriter, sorted, EquatableArray.Create<long>(starts), EquatableArray.Create<long>(limits), EquatableArray.Create<long>(strides)).FirstResult;
        first.Type = type;
        return first;
    }
}
