using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The left side of a ragged product for one group after the other, with zeros outside of the group.</summary>
internal sealed class RaggedGroups
{
    private readonly Chlo.RaggedDotOp _op;
    private readonly PatternRewriter _rewriter;
    private readonly TensorType _places;
    private readonly EquatableArray<long> _prefix;
    private readonly Value _place;
    private readonly Value _zeros;
    private Value _start;
    private int _next;

    public RaggedGroups(Chlo.RaggedDotOp op, PatternRewriter rewriter)
    {
        (_op, _rewriter) = (op, rewriter);
        var (lhs, sizes) = (op.Lhs.Type, op.GroupSizes.Type);
        _places = new TensorType(lhs.Shape, sizes.ElementType);
        _prefix = sizes.Rank == 1 ? default : EquatableArray.Create<long>(Chlo.RaggedDotRules.PrefixOf(op.Numbers, lhs.Rank));
        _place = Hlo.IotaOp.Create(rewriter, _places, (int)op.Numbers.LhsRagged[0]).FirstResult;
        _zeros = Hlo.ConstantOp.Create(rewriter, ZeroElements.Of(lhs)).FirstResult;
        _start = Hlo.ConstantOp.Create(rewriter, ZeroElements.Of(new TensorType(Shape.Create(sizes.Shape.Span[..^1]), sizes.ElementType))).FirstResult;
    }

    public int Count => (int)_op.GroupSizes.Type.Shape[^1];

    public Value Next()
    {
        var size = Slice(_rewriter, _op.GroupSizes, _op.GroupSizes.Type.Rank - 1, _next++);
        var end = Hlo.AddOp.Create(_rewriter, _start, size).FirstResult;
        var isBehindStart = Hlo.CompareOp.Create(_rewriter, _place, Repeat(_start), Hlo.Comparison.GreaterOrEqual).FirstResult;
        var isBeforeEnd = Hlo.CompareOp.Create(_rewriter, _place, Repeat(end), Hlo.Comparison.Less).FirstResult;
        _start = end;
        return Hlo.SelectOp.Create(_rewriter, Hlo.AndOp.Create(_rewriter, isBehindStart, isBeforeEnd).FirstResult, _op.Lhs, _zeros).FirstResult;
    }

    /// <summary>The slice at one place of a dimension, without that dimension.</summary>
    public static Value Slice(PatternRewriter rewriter, Value tensor, int dimension, long place)
    {
        var type = (TensorType)tensor.Type;
        var (starts, limits, strides) = (new long[type.Rank], type.Shape.ToArray(), new long[type.Rank]);
        Array.Fill(strides, 1);
        (starts[dimension], limits[dimension]) = (place, place + 1);
        var slice = Hlo.SliceOp.Create(rewriter, tensor, EquatableArray.Create<long>(starts), EquatableArray.Create<long>(limits), EquatableArray.Create<long>(strides)).FirstResult;
        return Hlo.ReshapeOp.Create(rewriter, new TensorType(Shape.Create([.. type.Shape.Span[..dimension], .. type.Shape.Span[(dimension + 1)..]]), type.ElementType), slice).FirstResult;
    }

    private Value Repeat(Value bound) => Hlo.BroadcastInDimOp.Create(_rewriter, _places, bound, _prefix).FirstResult;
}
