using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>A ragged product becomes a product per group, each of a left side with zeros outside of the group.</summary>
internal static class RaggedDotPattern
{
    /// <summary><c>chlo.ragged_dot %a, %b, %sizes ⇒ for each group: stablehlo.select %isInGroup, %a, 0; stablehlo.dot_general</c>, which are added up, or put together.</summary>
    public static bool Expand(Chlo.RaggedDotOp op, PatternRewriter rewriter)
    {
        foreach (var type in op.Operands.Types().Concat(op.Results.Types()))
            if (type is not TensorType { HasStaticShape: true }) return rewriter.NoMatch(op, $"the shape of {type} is dynamic");
        var (numbers, result) = (op.Numbers, op.Result.Type);
        if (op.Mode == Chlo.RaggedDotMode.Batch) return rewriter.Replace(op, Product(op, rewriter, op.Lhs, op.Rhs, numbers.RhsBatching, numbers.RhsContracting, result));
        var groups = new RaggedGroups(op, rewriter);
        if (groups.Count == 0) return rewriter.Replace(op, Hlo.ConstantOp.Create(rewriter, ZeroElements.Of(result)).FirstResult);
        return rewriter.Replace(op, op.Mode == Chlo.RaggedDotMode.Contracting ? PutTogether(op, rewriter, groups) : AddUp(op, rewriter, groups));
    }

    private static Value AddUp(Chlo.RaggedDotOp op, PatternRewriter rewriter, RaggedGroups groups)
    {
        long group = op.Numbers.RhsGroup[0];
        var (batching, contracting) = (Behind(op.Numbers.RhsBatching, group), Behind(op.Numbers.RhsContracting, group));
        Value? sum = null;
        for (int i = 0; i < groups.Count; i++)
        {
            var product = Product(op, rewriter, groups.Next(), RaggedGroups.Slice(rewriter, op.Rhs, (int)group, i), batching, contracting, op.Result.Type);
            sum = sum is { } before ? Hlo.AddOp.Create(rewriter, before, product).FirstResult : product;
        }
        return sum!.Value;
    }

    private static Value PutTogether(Chlo.RaggedDotOp op, PatternRewriter rewriter, RaggedGroups groups)
    {
        var result = op.Result.Type;
        var part = new TensorType(Shape.Create(result.Shape.Span[1..]), result.ElementType);
        var one = new TensorType(Shape.Create([1, .. part.Shape.Span]), result.ElementType);
        var parts = new Value[groups.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            var product = Product(op, rewriter, groups.Next(), op.Rhs, op.Numbers.RhsBatching, op.Numbers.RhsContracting, part);
            parts[i] = Hlo.ReshapeOp.Create(rewriter, one, product).FirstResult;
        }
        return Hlo.ConcatenateOp.Create(rewriter, parts, 0).FirstResult;
    }

    private static Value Product(Chlo.RaggedDotOp op, PatternRewriter rewriter, Value lhs, Value rhs, EquatableArray<long> batching, EquatableArray<long> contracting, TensorType type)
    {
        var numbers = new Hlo.DotAttr(op.Numbers.LhsBatching, batching, op.Numbers.LhsContracting, contracting);
        var precision = op.Precisions is { } given ? ArrayAttr.Of(given.Elements.Select(static p => Hlo.PrecisionAttr.Of((Hlo.Precision)((Chlo.PrecisionAttr)p).Value))) : null;
        return Hlo.DotGeneralOp.Create(rewriter, type, lhs, rhs, numbers, precision).FirstResult;
    }

    /// <summary>The numbers that dimensions have once one of them is gone.</summary>
    private static EquatableArray<long> Behind(EquatableArray<long> dimensions, long gone) => [.. dimensions.Select(d => d > gone ? d - 1 : d)];
}
