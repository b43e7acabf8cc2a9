using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The greatest elements of each row.</summary>
internal static class TopKPattern
{
    /// <summary><c>chlo.top_k(%x, k = 2) ⇒ stablehlo.iota; stablehlo.sort by GT; stablehlo.slice [0:2] of both</c></summary>
    public static bool Expand(Chlo.TopKOp op, PatternRewriter rewriter)
    {
        if (op.Operand.Type is not TensorType { HasStaticShape: true } type) return rewriter.NoMatch(op, $"the shape of {op.Operand.Type} is dynamic");
        int last = type.Rank - 1;
        var places = Hlo.IotaOp.Create(rewriter, type.WithElementType(IntegerType.I32), last);
        // Floats are in total order, so that NaN is greater than all numbers.
        Hlo.ComparisonKind? kind = type.ElementType is FloatType ? Hlo.ComparisonKind.TotalOrder : null;
        var sort = Hlo.SortOp.Create(
            rewriter, [op.Operand, places.Output], last, op.IsStable,
            (inner, elements) => Hlo.CompareOp.Create(inner, elements[0], elements[1], Hlo.Comparison.Greater, kind).FirstResult);
        return rewriter.Replace(op, [First(rewriter, sort.GetResult(0), op.K), First(rewriter, sort.GetResult(1), op.K)]);
    }

    private static Value First(PatternRewriter rewriter, Value sorted, long count)
    {
        var shape = ((TensorType)sorted.Type).Shape;
        var (starts, limits, strides) = (new long[shape.Rank], shape.ToArray(), new long[shape.Rank]);
        limits[^1] = count;
        Array.Fill(strides, 1);
        return Hlo.SliceOp.Create(rewriter, sorted, EquatableArray.Create<long>(starts), EquatableArray.Create<long>(limits), EquatableArray.Create<long>(strides)).FirstResult;
    }
}
