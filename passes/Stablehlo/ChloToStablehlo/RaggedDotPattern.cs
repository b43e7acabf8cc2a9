using OpenXla.Ir.Passes.Stablehlo.Formulas;
using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>A ragged product becomes a product per group, each of a left side with zeros outside of the group.</summary>
internal static class RaggedDotPattern
{
    /// <summary>Each group is written out; beyond this a program would not be worth its length.</summary>
    private const int MostGroups = 1 << 16;

    /// <summary><c>chlo.ragged_dot %a, %b, %sizes ⇒ for each group: stablehlo.select %isInGroup, %a, 0; stablehlo.dot_general</c>, which are added up, or put together.</summary>
    public static bool Expand(Chlo.RaggedDotOp op, PatternRewriter rewriter)
    {
        var (numbers, result) = (op.Numbers, op.Result.Type);
        if (op.Mode == Chlo.RaggedDotMode.Batch) return rewriter.Replace(op, Product(op, rewriter, op.Lhs, op.Rhs, numbers.RhsBatching, numbers.RhsContracting, result));
        long count = op.Mode == Chlo.RaggedDotMode.Contracting ? op.GroupSizes.Type.Shape[^1] : op.Rhs.Type.Shape[(int)numbers.RhsGroup[0]];
        if (count == Shape.Dynamic) return rewriter.NoMatch(op, $"how many groups there are is not known");
        if (count > MostGroups) return rewriter.NoMatch(op, $"{count} groups are too many to write them all out");
        foreach (var type in (TensorType[])[op.Lhs.Type, result])
        {
            if (!DenseElementsAttr.IsSupported(type.ElementType)) return rewriter.NoMatch(op, $"there is no zero of {type.ElementType}");
            if (ShapedNumber.WhyNot(type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        }
        if (count > 0)
        {
            var groups = new RaggedGroups(op, rewriter);
            return rewriter.Replace(op, op.Mode == Chlo.RaggedDotMode.Contracting ? PutTogether(op, rewriter, groups, (int)count) : AddUp(op, rewriter, groups, (int)count));
        }
        if (!result.HasStaticShape) return rewriter.NoMatch(op, $"there are no groups, and the shape of {result} is dynamic");
        return rewriter.Replace(op, Hlo.ConstantOp.Create(rewriter, ZeroElements.Of(result)).FirstResult);
    }

    private static Value AddUp(Chlo.RaggedDotOp op, PatternRewriter rewriter, RaggedGroups groups, int count)
    {
        long group = op.Numbers.RhsGroup[0];
        var (batching, contracting) = (Behind(op.Numbers.RhsBatching, group), Behind(op.Numbers.RhsContracting, group));
        Value? sum = null;
        for (int i = 0; i < count; i++)
        {
            var product = Product(op, rewriter, groups.Next(), RaggedGroups.Slice(rewriter, op.Rhs, (int)group, i), batching, contracting, op.Result.Type);
            sum = sum is { } before ? Hlo.AddOp.Create(rewriter, before, product).FirstResult : product;
        }
        return sum!.Value;
    }

    private static Value PutTogether(Chlo.RaggedDotOp op, PatternRewriter rewriter, RaggedGroups groups, int count)
    {
        var result = op.Result.Type;
        var part = new TensorType(Shape.Create(result.Shape.Span[1..]), result.ElementType);
        var one = new TensorType(Shape.Create([1, .. part.Shape.Span]), result.ElementType);
        var parts = new Value[count];
        for (int i = 0; i < count; i++) parts[i] = Product(op, rewriter, groups.Next(), op.Rhs, op.Numbers.RhsBatching, op.Numbers.RhsContracting, part);
        var sizes = new RuntimeSizes(rewriter);
        foreach (ref var product in parts.AsSpan())
        {
            var whole = product;
            product = sizes.Reshape(whole, one, s => [s.List(1), .. Enumerable.Range(0, part.Rank).Select(d => s.Of(whole, d))]);
        }
        Value all = Hlo.ConcatenateOp.Create(rewriter, parts, 0).FirstResult;
        all.Type = result;
        return all;
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
