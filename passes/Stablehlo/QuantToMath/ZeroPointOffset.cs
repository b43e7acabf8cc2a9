using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>What zero points add to a product of stored integers: Σ (a - z₁)(b - z₂) = Σ ab - (z₂ Σ a + z₁ Σ b - z₁ z₂ n).</summary>
internal sealed class ZeroPointOffset(PatternRewriter rewriter, Value lhs, Value rhs, Value output, PairedDimensions dimensions)
{
    private readonly Arithmetic _arithmetic = new(rewriter);
    private Value? _extents;

    /// <summary>The offset in the shape of the result; null where both zero points are 0.</summary>
    public Value? Build(long lhsZeroPoint, long rhsZeroPoint)
    {
        Value? offset = null;
        if (rhsZeroPoint != 0)
            offset = Broadcast(Sum(lhs, rhsZeroPoint, dimensions.LhsReduced), dimensions.LhsReduced, dimensions.LhsBatching, dimensions.LhsBatching.Length);
        if (lhsZeroPoint != 0)
        {
            // Behind the dimensions of the left side; those of a convolution end where its features were.
            bool isConvolution = dimensions.LhsSpatial.Length > 0 && dimensions.RhsSpatial.Length > 0;
            long next = isConvolution ? dimensions.LhsContracting[0] : ((TensorType)lhs.Type).Rank - dimensions.LhsContracting.Length;
            var other = Broadcast(Sum(rhs, lhsZeroPoint, dimensions.RhsReduced), dimensions.RhsReduced, dimensions.RhsBatching, next);
            offset = offset is { } first ? Hlo.AddOp.Create(rewriter, first, other).Result : other;
        }
        return lhsZeroPoint != 0 && rhsZeroPoint != 0 ? _arithmetic.Subtract(offset!.Value, Product(lhsZeroPoint, rhsZeroPoint)) : offset;
    }

    /// <summary>The sum over some dimensions, times the zero point of the other side.</summary>
    private Value Sum(Value tensor, long zeroPoint, long[] reduced)
    {
        var terms = _arithmetic.Convert(tensor, IntegerType.I32);
        var zero = _arithmetic.I32(0);
        var sum = Hlo.ReduceOp.Create(rewriter, [terms], [zero], reduced, static (inner, arguments) => [Hlo.AddOp.Create(inner, arguments[0], arguments[1]).Result]);
        return _arithmetic.Multiply(sum.GetResult(0), _arithmetic.I32(zeroPoint));
    }

    /// <summary>The number of products that are summed up, times both zero points.</summary>
    private Value Product(long lhsZeroPoint, long rhsZeroPoint)
    {
        var shape = ((TensorType)rhs.Type).Shape;
        long count = 1;
        Value? open = null;
        var one = _arithmetic.I32(1);
        foreach (long dimension in dimensions.RhsReduced)
        {
            if (shape[(int)dimension] != Shape.Dynamic) count *= shape[(int)dimension];
            else open = Hlo.MultiplyOp.Create(rewriter, open ?? one, Hlo.GetDimensionSizeOp.Create(rewriter, rhs, dimension).FirstResult).Result;
        }
        var product = _arithmetic.I32(unchecked(lhsZeroPoint * rhsZeroPoint * count));
        return open is { } factor ? Hlo.MultiplyOp.Create(rewriter, product, factor).Result : product;
    }

    /// <summary>Repeats what is left of an operand along the dimensions of the result that come from the other.</summary>
    private Value Broadcast(Value contribution, long[] reduced, long[] batching, long next)
    {
        var places = new long[((TensorType)contribution.Type).Rank];
        long nextBatch = 0, original = 0;
        for (int i = 0; i < places.Length; i++, original++)
        {
            while (reduced.Contains(original)) original++;
            places[i] = batching.Contains(original) ? nextBatch++ : next++;
        }
        var type = (TensorType)output.Type;
        if (type.HasStaticShape) return Hlo.BroadcastInDimOp.Create(rewriter, type, contribution, EquatableArray.Create<long>(places)).Result;
        _extents ??= Extents(type);
        var state = rewriter.NewState("stablehlo.dynamic_broadcast_in_dim").AddOperands(contribution, _extents.Value);
        return rewriter.Insert(state.AddAttribute("broadcast_dimensions", DenseArrayAttr.I64(places)).AddResultTypes(type)).GetResult(0);
    }

    private Value Extents(TensorType type)
    {
        var single = new TensorType([1], IntegerType.I64);
        var extents = new Value[type.Rank];
        for (int i = 0; i < extents.Length; i++)
        {
            if (!type.Shape.IsDynamic(i))
            {
                extents[i] = Hlo.ConstantOp.Create(rewriter, DenseElementsAttr.Of(single, [type.Shape[i]])).Output;
                continue;
            }
            var size = _arithmetic.Convert(Hlo.GetDimensionSizeOp.Create(rewriter, output, i).FirstResult, IntegerType.I64);
            extents[i] = Hlo.ReshapeOp.Create(rewriter, single, size).Result;
        }
        return Hlo.ConcatenateOp.Create(rewriter, extents, 0).Result;
    }
}
