using System.Numerics;
using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>How often loops run, as far as their bounds say.</summary>
internal static class TripCount
{
    /// <summary>The number of iterations; null where it is only known at run time.</summary>
    internal static BigInteger? Of(Value lower, Value upper, Value step, bool isUnsigned = false)
    {
        if (lower == upper) return 0;
        var size = Number(step, isUnsigned);
        if (size is { IsZero: true }) return 0;
        BigInteger distance;
        if (Number(lower, isUnsigned) is { } start)
        {
            if (Number(upper, isUnsigned) is not { } end) return null;
            distance = end - start;
        }
        else if (Distance(lower, upper, isUnsigned) is { } known)
        {
            distance = known;
        }
        else
        {
            return null;
        }
        return Of(distance, size);
    }

    /// <summary>As the other, with bounds that may be numbers.</summary>
    internal static BigInteger? Of((long Static, Value Dynamic) lower, (long Static, Value Dynamic) upper, (long Static, Value Dynamic) step)
    {
        if (!lower.Dynamic.IsNull && lower.Dynamic == upper.Dynamic) return 0;
        var size = Number(step);
        if (size is { IsZero: true }) return 0;
        if (Number(lower) is { } start && Number(upper) is { } end) return Of(end - start, size);
        return !lower.Dynamic.IsNull && !upper.Dynamic.IsNull && Distance(lower.Dynamic, upper.Dynamic, isUnsigned: false) is { } distance ? Of(distance, size) : null;
    }

    private static BigInteger? Of(BigInteger distance, BigInteger? step)
    {
        if (distance.Sign <= 0) return 0;
        // What runs backwards never ends by itself.
        return step is { Sign: > 0 } size ? (distance + size - 1) / size : null;
    }

    private static BigInteger? Number((long Static, Value Dynamic) bound) => bound.Dynamic.IsNull ? bound.Static : Number(bound.Dynamic, isUnsigned: false);

    private static BigInteger? Number(Value value, bool isUnsigned)
    {
        if (OperationFolding.ConstantOf(value) is not IntegerAttr number) return null;
        if (!isUnsigned || number.Value.Sign >= 0) return number.Value;
        return number.Value + (BigInteger.One << (number.Type is IntegerType integer ? integer.Width : 64));
    }

    /// <summary>What was added to the lower bound to get the upper one, where that has not wrapped around.</summary>
    private static BigInteger? Distance(Value lower, Value upper, bool isUnsigned)
    {
        if (upper.DefiningOp is not AddIOp sum || sum.Lhs != lower) return null;
        var needed = isUnsigned ? IntegerOverflowFlags.NoUnsignedWrap : IntegerOverflowFlags.NoSignedWrap;
        return (sum.OverflowFlags & needed) != 0 ? Number(sum.Rhs, isUnsigned) : null;
    }
}
