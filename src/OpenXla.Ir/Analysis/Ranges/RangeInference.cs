using System.Numerics;

namespace OpenXla.Ir.Analysis.Ranges;

/// <summary>What follows for results from the bounds of the operands, computed exactly. Where a bound does not fit, a result may be anything.</summary>
internal static class RangeInference<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>A function of two bounds; null where the result does not fit.</summary>
    private delegate T? Compute(T left, T right);

    internal static RangeBounds<T> Add(RangeBounds<T> l, RangeBounds<T> r, Overflow overflow)
    {
        var add = static (T a, T b) => (T?)(a + b);
        var unsigned = Between(Fit(add, l.Width, false, overflow), l.UnsignedMin, r.UnsignedMin, l.UnsignedMax, r.UnsignedMax, l.Width, isSigned: false);
        var signed = Between(Fit(add, l.Width, true, overflow), l.SignedMin, r.SignedMin, l.SignedMax, r.SignedMax, l.Width, isSigned: true);
        return unsigned.Intersection(signed);
    }

    internal static RangeBounds<T> Subtract(RangeBounds<T> l, RangeBounds<T> r, Overflow overflow)
    {
        var subtract = static (T a, T b) => (T?)(a - b);
        var unsigned = Between(Fit(subtract, l.Width, false, overflow), l.UnsignedMin, r.UnsignedMax, l.UnsignedMax, r.UnsignedMin, l.Width, isSigned: false);
        var signed = Between(Fit(subtract, l.Width, true, overflow), l.SignedMin, r.SignedMax, l.SignedMax, r.SignedMin, l.Width, isSigned: true);
        return unsigned.Intersection(signed);
    }

    internal static RangeBounds<T> Multiply(RangeBounds<T> l, RangeBounds<T> r, Overflow overflow)
    {
        int width = l.Width;
        T? Product(T a, T b)
        {
            // More bits than twice the width never fit; a product in a fixed number type may not even be computable.
            int bits = T.Abs(a).GetShortestBitLength() + T.Abs(b).GetShortestBitLength();
            if (bits <= width + 2) return a * b;
            return T.IsNegative(a) == T.IsNegative(b) ? T.One << (width + 1) : -(T.One << (width + 1));
        }

        var unsigned = Extremes(Fit(Product, width, false, overflow), l.UnsignedMin, l.UnsignedMax, r.UnsignedMin, r.UnsignedMax, width, isSigned: false);
        var signed = Extremes(Fit(Product, width, true, overflow), l.SignedMin, l.SignedMax, r.SignedMin, r.SignedMax, width, isSigned: true);
        return unsigned.Intersection(signed);
    }

    internal static RangeBounds<T> DivideUnsigned(RangeBounds<T> l, RangeBounds<T> r) => DivideUnsigned(l, r, static (a, b) => a / b);

    internal static RangeBounds<T> CeilDivideUnsigned(RangeBounds<T> l, RangeBounds<T> r) =>
        DivideUnsigned(l, r, static (a, b) => T.IsZero(a % b) ? a / b : (a / b) + T.One);

    private static RangeBounds<T> DivideUnsigned(RangeBounds<T> l, RangeBounds<T> r, Compute divide)
    {
        if (!T.IsZero(r.UnsignedMin) && !T.IsZero(r.UnsignedMax))
            return Extremes(divide, l.UnsignedMin, l.UnsignedMax, r.UnsignedMin, r.UnsignedMax, l.Width, isSigned: false);
        var min = !T.IsZero(r.UnsignedMax) && l.UnsignedMin >= r.UnsignedMax ? l.UnsignedMin / r.UnsignedMax : T.Zero;
        return RangeBounds<T>.Unsigned(min, l.UnsignedMax, l.Width);
    }

    internal static RangeBounds<T> DivideSigned(RangeBounds<T> l, RangeBounds<T> r) => DivideSigned(l, r, static (_, _, quotient) => quotient);

    /// <summary>The least value of the type divided by a positive number is what upstream computes for it: positive. What lies next to it is negative.</summary>
    internal static RangeBounds<T> CeilDivideSigned(RangeBounds<T> l, RangeBounds<T> r)
    {
        var least = RangeBounds<T>.LeastSigned(l.Width);
        var result = DivideSigned(l, r, Round);
        if (l.SignedMin != least || l.SignedMax <= least) return result;
        return result.Union(DivideSigned(RangeBounds<T>.Signed(least + T.One, l.SignedMax, l.Width), r, Round));

        T Round(T a, T b, T quotient)
        {
            if (!T.IsZero(a % b) && T.IsNegative(a) == T.IsNegative(b)) return quotient + T.One;
            return a == least && b > T.One ? -quotient : quotient;
        }
    }

    internal static RangeBounds<T> FloorDivideSigned(RangeBounds<T> l, RangeBounds<T> r) =>
        DivideSigned(l, r, static (a, b, quotient) => !T.IsZero(a % b) && T.IsNegative(a) != T.IsNegative(b) ? quotient - T.One : quotient);

    private static RangeBounds<T> DivideSigned(RangeBounds<T> l, RangeBounds<T> r, Func<T, T, T, T> round)
    {
        int width = l.Width;
        if (r.SignedMin <= T.Zero && !T.IsNegative(r.SignedMax)) return RangeBounds<T>.All(width);
        return Extremes(Fit((a, b) => a / b is var quotient && Fits(quotient, width, true) ? round(a, b, quotient) : null, width, true, Overflow.Wraps), l.SignedMin, l.SignedMax, r.SignedMin, r.SignedMax, width, isSigned: true);
    }

    internal static RangeBounds<T> RemainderSigned(RangeBounds<T> l, RangeBounds<T> r)
    {
        bool isPositive = r.SignedMin > T.Zero;
        if (!isPositive && !T.IsNegative(r.SignedMax)) return RangeBounds<T>.All(l.Width);
        var divisor = isPositive ? r.SignedMax : -r.SignedMin;
        var min = T.IsNegative(l.SignedMin) ? T.One - divisor : T.Zero;
        var max = l.SignedMax > T.Zero ? divisor - T.One : T.Zero;
        // Less than one turn of the modulus: the remainders may be an interval.
        if (r.SignedMin == r.SignedMax && l.SignedMax - l.SignedMin < divisor && l.SignedMin % divisor <= l.SignedMax % divisor)
            (min, max) = (l.SignedMin % divisor, l.SignedMax % divisor);
        return RangeBounds<T>.Signed(min, max, l.Width);
    }

    internal static RangeBounds<T> RemainderUnsigned(RangeBounds<T> l, RangeBounds<T> r)
    {
        var divisor = r.UnsignedMax;
        var (min, max) = (T.Zero, T.IsZero(divisor) ? l.UnsignedMax : T.Min(divisor - T.One, l.UnsignedMax));
        if (!T.IsZero(r.UnsignedMin) && r.UnsignedMin == divisor && l.UnsignedMax - l.UnsignedMin < divisor && l.UnsignedMin % divisor <= l.UnsignedMax % divisor)
            (min, max) = (l.UnsignedMin % divisor, l.UnsignedMax % divisor);
        return RangeBounds<T>.Unsigned(min, max, l.Width);
    }

    internal static RangeBounds<T> MaxSigned(RangeBounds<T> l, RangeBounds<T> r) => RangeBounds<T>.Signed(T.Max(l.SignedMin, r.SignedMin), T.Max(l.SignedMax, r.SignedMax), l.Width);

    internal static RangeBounds<T> MaxUnsigned(RangeBounds<T> l, RangeBounds<T> r) => RangeBounds<T>.Unsigned(T.Max(l.UnsignedMin, r.UnsignedMin), T.Max(l.UnsignedMax, r.UnsignedMax), l.Width);

    internal static RangeBounds<T> MinSigned(RangeBounds<T> l, RangeBounds<T> r) => RangeBounds<T>.Signed(T.Min(l.SignedMin, r.SignedMin), T.Min(l.SignedMax, r.SignedMax), l.Width);

    internal static RangeBounds<T> MinUnsigned(RangeBounds<T> l, RangeBounds<T> r) => RangeBounds<T>.Unsigned(T.Min(l.UnsignedMin, r.UnsignedMin), T.Min(l.UnsignedMax, r.UnsignedMax), l.Width);

    internal static RangeBounds<T> And(RangeBounds<T> l, RangeBounds<T> r) => Bitwise(l, r, static (a, b) => a & b);

    internal static RangeBounds<T> Or(RangeBounds<T> l, RangeBounds<T> r) => Bitwise(l, r, static (a, b) => a | b);

    internal static RangeBounds<T> Xor(RangeBounds<T> l, RangeBounds<T> r)
    {
        var open = OpenBits(l) | OpenBits(r);
        var known = (l.UnsignedMin ^ r.UnsignedMin) & ~open;
        return RangeBounds<T>.Unsigned(known, known | open, l.Width);
    }

    private static RangeBounds<T> Bitwise(RangeBounds<T> l, RangeBounds<T> r, Compute compute)
    {
        var (left, right) = (OpenBits(l), OpenBits(r));
        return Extremes(compute, l.UnsignedMin & ~left, l.UnsignedMin | left, r.UnsignedMin & ~right, r.UnsignedMin | right, l.Width, isSigned: false);
    }

    /// <summary>The low bits, from the first on in which the bounds differ.</summary>
    private static T OpenBits(RangeBounds<T> range) => (T.One << (range.UnsignedMin ^ range.UnsignedMax).GetShortestBitLength()) - T.One;

    internal static RangeBounds<T> ShiftLeft(RangeBounds<T> l, RangeBounds<T> r, Overflow overflow)
    {
        int width = l.Width;
        T? Shift(T value, T amount)
        {
            var beyond = T.IsNegative(value) ? -(T.One << (width + 1)) : T.One << (width + 1);
            if (amount >= T.CreateChecked(width)) return beyond;
            int by = int.CreateChecked(amount);
            return T.Abs(value).GetShortestBitLength() + by > width + 1 ? beyond : value << by;
        }

        var unsigned = Extremes(Fit(Shift, width, false, overflow), l.UnsignedMin, l.UnsignedMax, r.UnsignedMin, r.UnsignedMax, width, isSigned: false);
        var signed = Extremes(Fit(Shift, width, true, overflow), l.SignedMin, l.SignedMax, r.UnsignedMin, r.UnsignedMax, width, isSigned: true);
        return unsigned.Intersection(signed);
    }

    internal static RangeBounds<T> ShiftRightSigned(RangeBounds<T> l, RangeBounds<T> r) =>
        Extremes((value, amount) => ShiftRight(value, amount, l.Width), l.SignedMin, l.SignedMax, r.UnsignedMin, r.UnsignedMax, l.Width, isSigned: true);

    internal static RangeBounds<T> ShiftRightUnsigned(RangeBounds<T> l, RangeBounds<T> r) =>
        Extremes((value, amount) => ShiftRight(value, amount, l.Width), l.UnsignedMin, l.UnsignedMax, r.UnsignedMin, r.UnsignedMax, l.Width, isSigned: false);

    private static T? ShiftRight(T value, T amount, int width) => amount >= T.CreateChecked(width) ? null : value >> int.CreateChecked(amount);

    internal static RangeBounds<T> Truncate(RangeBounds<T> range, int width)
    {
        var result = RangeBounds<T>.All(width);
        if (range.UnsignedMin >> width == range.UnsignedMax >> width)
            result = result with { UnsignedMin = RangeBounds<T>.ToUnsigned(range.UnsignedMin, width), UnsignedMax = RangeBounds<T>.ToUnsigned(range.UnsignedMax, width) };
        var (min, max) = (range.SignedMin >> (width - 1), range.SignedMax >> (width - 1));
        if (min == max || (min == -T.One && T.IsZero(max)))
            result = result with { SignedMin = RangeBounds<T>.ToSigned(range.SignedMin, width), SignedMax = RangeBounds<T>.ToSigned(range.SignedMax, width) };
        return result;
    }

    private static bool Fits(T value, int width, bool isSigned) => isSigned
        ? value >= RangeBounds<T>.LeastSigned(width) && value <= RangeBounds<T>.GreatestSigned(width)
        : !T.IsNegative(value) && value <= RangeBounds<T>.GreatestUnsigned(width);

    /// <summary>A function whose results that do not fit are gone, or the nearest that fit where the operation promises that there are no others.</summary>
    private static Compute Fit(Func<T, T, T?> compute, int width, bool isSigned, Overflow overflow)
    {
        bool saturates = (overflow & (isSigned ? Overflow.NeverSigned : Overflow.NeverUnsigned)) != 0;
        return (a, b) =>
        {
            if (compute(a, b) is not { } value) return null;
            if (Fits(value, width, isSigned)) return value;
            if (!saturates) return null;
            if (T.IsNegative(value)) return isSigned ? RangeBounds<T>.LeastSigned(width) : T.Zero;
            return isSigned ? RangeBounds<T>.GreatestSigned(width) : RangeBounds<T>.GreatestUnsigned(width);
        };
    }

    /// <summary>The range from what the lower bounds give to what the upper ones do.</summary>
    private static RangeBounds<T> Between(Compute compute, T minLeft, T minRight, T maxLeft, T maxRight, int width, bool isSigned)
    {
        if (compute(minLeft, minRight) is not { } min || compute(maxLeft, maxRight) is not { } max) return RangeBounds<T>.All(width);
        return isSigned ? RangeBounds<T>.Signed(min, max, width) : RangeBounds<T>.Unsigned(min, max, width);
    }

    /// <summary>The range of all that the bounds give when each left one meets each right one.</summary>
    private static RangeBounds<T> Extremes(Compute compute, T minLeft, T maxLeft, T minRight, T maxRight, int width, bool isSigned)
    {
        if (compute(minLeft, minRight) is not { } a || compute(minLeft, maxRight) is not { } b) return RangeBounds<T>.All(width);
        if (compute(maxLeft, minRight) is not { } c || compute(maxLeft, maxRight) is not { } d) return RangeBounds<T>.All(width);
        var (min, max) = (T.Min(T.Min(a, b), T.Min(c, d)), T.Max(T.Max(a, b), T.Max(c, d)));
        return isSigned ? RangeBounds<T>.Signed(min, max, width) : RangeBounds<T>.Unsigned(min, max, width);
    }
}
