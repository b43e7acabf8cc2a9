using OpenXla.Ir.Dialects.Shape;
using OpenXla.Ir.Passes.Stablehlo.Formulas;
using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The left side of a ragged product for one group after the other, with zeros outside of the group. Places and sizes are of i64.</summary>
internal sealed class RaggedGroups
{
    private readonly Chlo.RaggedDotOp _op;
    private readonly PatternRewriter _rewriter;
    private readonly RuntimeSizes _sizes;

    /// <summary>The shape of the bounds of a group: how many there are of each, as sizes of groups may differ from place to place.</summary>
    private readonly TensorType _bounds;

    private readonly EquatableArray<long> _prefix;
    private readonly Value _place;
    private readonly Value _zeros;
    private Value _start;
    private int _next;

    public RaggedGroups(Chlo.RaggedDotOp op, PatternRewriter rewriter)
    {
        (_op, _rewriter, _sizes) = (op, rewriter, new RuntimeSizes(rewriter));
        var (lhs, sizes) = (op.Lhs.Type, op.GroupSizes.Type);
        _bounds = new TensorType(Shape.Create(sizes.Shape.Span[..^1]), IntegerType.I64);
        _prefix = sizes.Rank == 1 ? default : EquatableArray.Create<long>(Chlo.RaggedDotRules.PrefixOf(op.Numbers, lhs.Rank));
        _start = Zeros(_bounds, s => [.. Enumerable.Range(0, _bounds.Rank).Select(d => s.Of(op.GroupSizes, d))]);
        _place = CreatePlaces((int)op.Numbers.LhsRagged[0]);
        _zeros = ShapedNumber.Create(rewriter, lhs, ZeroElements.Element(lhs.ElementType), op.Lhs);
    }

    public Value Next()
    {
        var size = Slice(_rewriter, _op.GroupSizes, _op.GroupSizes.Type.Rank - 1, _next++);
        if (!_bounds.Equals(size.Type)) size = Hlo.ConvertOp.Create(_rewriter, _bounds, size).Result;
        Value end = Hlo.AddOp.Create(_rewriter, _start, size).FirstResult;
        var (wideStart, wideEnd) = (Repeat(_start, _prefix), Repeat(end, _prefix));
        var place = Repeat(_place, [.. Enumerable.Range(0, _op.Lhs.Type.Rank).Select(static d => (long)d)]);
        var isBehindStart = Hlo.CompareOp.Create(_rewriter, place, wideStart, Hlo.Comparison.GreaterOrEqual).FirstResult;
        var isBeforeEnd = Hlo.CompareOp.Create(_rewriter, place, wideEnd, Hlo.Comparison.Less).FirstResult;
        _start = end;
        return Hlo.SelectOp.Create(_rewriter, Hlo.AndOp.Create(_rewriter, isBehindStart, isBeforeEnd).FirstResult, _op.Lhs, _zeros).FirstResult;
    }

    /// <summary>The slice at one place of a dimension, without that dimension.</summary>
    public static Value Slice(PatternRewriter rewriter, Value tensor, int dimension, long place)
    {
        var type = (TensorType)tensor.Type;
        var rest = new TensorType(Shape.Create([.. type.Shape.Span[..dimension], .. type.Shape.Span[(dimension + 1)..]]), type.ElementType);
        var (starts, limits, strides) = (new long[type.Rank], type.Shape.ToArray(), new long[type.Rank]);
        Array.Fill(strides, 1);
        (starts[dimension], limits[dimension]) = (place, place + 1);
        if (type.HasStaticShape)
        {
            var slice = Hlo.SliceOp.Create(rewriter, tensor, EquatableArray.Create<long>(starts), EquatableArray.Create<long>(limits), EquatableArray.Create<long>(strides)).FirstResult;
            return Hlo.ReshapeOp.Create(rewriter, rest, slice).FirstResult;
        }
        var sizes = new RuntimeSizes(rewriter);
        var ends = new Value[type.Rank];
        for (int i = 0; i < ends.Length; i++) ends[i] = i == dimension ? sizes.List(place + 1) : sizes.Of(tensor, i);
        var one = type.Shape.ToArray();
        one[dimension] = 1;
        var part = Hlo.RealDynamicSliceOp.Create(rewriter, new TensorType(Shape.Create(one), type.ElementType), tensor, sizes.List(starts), sizes.Join(ends), sizes.List(strides)).Result;
        return sizes.Reshape(part, rest, _ => [.. ends[..dimension], .. ends[(dimension + 1)..]]);
    }

    /// <summary>Numbers along the ragged dimension, which repeat in the others.</summary>
    private Value CreatePlaces(int ragged)
    {
        var lhs = _op.Lhs.Type;
        var extents = new long[lhs.Rank];
        Array.Fill(extents, 1);
        extents[ragged] = lhs.Shape[ragged];
        var type = new TensorType(Shape.Create(extents), IntegerType.I64);
        if (type.HasStaticShape) return Hlo.IotaOp.Create(_rewriter, type, ragged).Output;
        var sizes = new Value[lhs.Rank];
        for (int i = 0; i < sizes.Length; i++) sizes[i] = i == ragged ? _sizes.Of(_op.Lhs, i) : _sizes.List(1);
        return Hlo.DynamicIotaOp.Create(_rewriter, type, _sizes.Join(sizes), ragged).Result;
    }

    private Value Zeros(TensorType type, Func<RuntimeSizes, Value[]> sizes)
    {
        if (type.HasStaticShape) return Hlo.ConstantOp.Create(_rewriter, ZeroElements.Of(type)).Output;
        return Hlo.DynamicBroadcastInDimOp.Create(_rewriter, type, _sizes.Scalar(0), _sizes.Join(sizes(_sizes)), default).Result;
    }

    private Value Repeat(Value value, EquatableArray<long> places)
    {
        var type = new TensorType(_op.Lhs.Type.Shape, IntegerType.I64);
        if (type.HasStaticShape) return Hlo.BroadcastInDimOp.Create(_rewriter, type, value, places).FirstResult;
        return Hlo.DynamicBroadcastInDimOp.Create(_rewriter, (TensorType)_op.Lhs.Type.WithElementType(IntegerType.I64), value, ShapeOfOp.Create(_rewriter, _op.Lhs).Result, places).FirstResult;
    }
}
