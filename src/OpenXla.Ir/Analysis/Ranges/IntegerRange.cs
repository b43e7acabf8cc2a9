using System.Globalization;
using System.Numerics;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Analysis.Ranges;

/// <summary>
/// What an integer may be, or each element of a vector or tensor of integers: an interval of the numbers without signs, and one of
/// those with signs, both of which hold. <c>default</c> says nothing: not reached, or no integer.
/// </summary>
public readonly struct IntegerRange : ILatticeElement<IntegerRange>
{
    /// <summary>The least and greatest value without signs, then with signs, of ranges of up to 64 bits.</summary>
    private readonly ulong _unsignedMin, _unsignedMax;
    private readonly long _signedMin, _signedMax;

    /// <summary>The same of wider ones.</summary>
    private readonly BigInteger[]? _wide;

    private IntegerRange(RangeBounds<Int128> bounds)
    {
        Width = bounds.Width;
        (_unsignedMin, _unsignedMax) = ((ulong)bounds.UnsignedMin, (ulong)bounds.UnsignedMax);
        (_signedMin, _signedMax) = ((long)bounds.SignedMin, (long)bounds.SignedMax);
    }

    private IntegerRange(RangeBounds<BigInteger> bounds)
    {
        Width = bounds.Width;
        _wide = [bounds.UnsignedMin, bounds.UnsignedMax, bounds.SignedMin, bounds.SignedMax];
    }

    /// <summary>How many bits the values have; 0 where nothing is known.</summary>
    public int Width { get; }

    public bool IsUninitialized => Width == 0;

    /// <summary>The least value, read without a sign.</summary>
    public BigInteger UnsignedMin => _wide is null ? _unsignedMin : _wide[0];

    /// <summary>The greatest value, read without a sign.</summary>
    public BigInteger UnsignedMax => _wide is null ? _unsignedMax : _wide[1];

    /// <summary>The least value, read in two's complement.</summary>
    public BigInteger SignedMin => _wide is null ? _signedMin : _wide[2];

    /// <summary>The greatest value, read in two's complement.</summary>
    public BigInteger SignedMax => _wide is null ? _signedMax : _wide[3];

    /// <summary>The only value that is possible; null where there are several.</summary>
    public BigInteger? Constant => IsUninitialized ? null : UnsignedMin == UnsignedMax ? UnsignedMin : SignedMin == SignedMax ? SignedMin : null;

    /// <summary>The bits of an integer or index type, or of the elements of a vector or tensor of these; 0 for all others.</summary>
    public static int WidthOf(IrType type) => (type is ShapedType shaped ? shaped.ElementType : type) switch
    {
        IntegerType integer => integer.Width,
        IndexType => 64,
        _ => 0,
    };

    /// <summary>All values of some width.</summary>
    public static IntegerRange All(int width) => width == 0 ? default : width <= 64 ? new(RangeBounds<Int128>.All(width)) : new(RangeBounds<BigInteger>.All(width));

    /// <summary>All values of a type; nothing for a type without integers.</summary>
    public static IntegerRange All(IrType type) => All(WidthOf(type));

    /// <summary>One value, of which the low bits count.</summary>
    public static IntegerRange Of(BigInteger value, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        return width <= 64 ? new(RangeBounds<Int128>.Constant((Int128)IntegerMath.WrapSigned(value, width), width)) : new(RangeBounds<BigInteger>.Constant(value, width));
    }

    /// <summary>The values between two, both with signs and both included.</summary>
    public static IntegerRange Signed(BigInteger min, BigInteger max, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        if (!IntegerMath.FitsSigned(min, width)) throw new ArgumentOutOfRangeException(nameof(min));
        if (!IntegerMath.FitsSigned(max, width)) throw new ArgumentOutOfRangeException(nameof(max));
        return width <= 64 ? new(RangeBounds<Int128>.Signed((Int128)min, (Int128)max, width)) : new(RangeBounds<BigInteger>.Signed(min, max, width));
    }

    /// <summary>The values between two, both without signs and both included.</summary>
    public static IntegerRange Unsigned(BigInteger min, BigInteger max, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        if (!IntegerMath.FitsUnsigned(min, width)) throw new ArgumentOutOfRangeException(nameof(min));
        if (!IntegerMath.FitsUnsigned(max, width)) throw new ArgumentOutOfRangeException(nameof(max));
        return width <= 64 ? new(RangeBounds<Int128>.Unsigned((Int128)min, (Int128)max, width)) : new(RangeBounds<BigInteger>.Unsigned(min, max, width));
    }

    internal static IntegerRange From<T>(RangeBounds<T> bounds)
        where T : struct, IBinaryInteger<T>
    {
        if (bounds.Width > 64)
            return new(new RangeBounds<BigInteger>(bounds.Width, BigInteger.CreateChecked(bounds.UnsignedMin), BigInteger.CreateChecked(bounds.UnsignedMax), BigInteger.CreateChecked(bounds.SignedMin), BigInteger.CreateChecked(bounds.SignedMax)));
        return new(new RangeBounds<Int128>(bounds.Width, Int128.CreateChecked(bounds.UnsignedMin), Int128.CreateChecked(bounds.UnsignedMax), Int128.CreateChecked(bounds.SignedMin), Int128.CreateChecked(bounds.SignedMax)));
    }

    internal RangeBounds<T> Bounds<T>()
        where T : struct, IBinaryInteger<T>
    {
        if (_wide is null) return new(Width, T.CreateChecked(_unsignedMin), T.CreateChecked(_unsignedMax), T.CreateChecked(_signedMin), T.CreateChecked(_signedMax));
        return new(Width, T.CreateChecked(_wide[0]), T.CreateChecked(_wide[1]), T.CreateChecked(_wide[2]), T.CreateChecked(_wide[3]));
    }

    /// <summary>The least range that covers both; where one says nothing, the other.</summary>
    public static IntegerRange Join(IntegerRange left, IntegerRange right)
    {
        if (left.IsUninitialized) return right;
        if (right.IsUninitialized) return left;
        ThrowUnlessEqual(left, right);
        return left._wide is null ? new(left.Bounds<Int128>().Union(right.Bounds<Int128>())) : new(left.Bounds<BigInteger>().Union(right.Bounds<BigInteger>()));
    }

    /// <summary>What both say; its bounds may exclude one another where the two do.</summary>
    public IntegerRange Intersection(IntegerRange other)
    {
        if (IsUninitialized) return this;
        if (other.IsUninitialized) return other;
        ThrowUnlessEqual(this, other);
        return _wide is null ? new(Bounds<Int128>().Intersection(other.Bounds<Int128>())) : new(Bounds<BigInteger>().Intersection(other.Bounds<BigInteger>()));
    }

    internal static void ThrowUnlessEqual(IntegerRange left, IntegerRange right)
    {
        if (left.Width != right.Width) throw new ArgumentException($"a range of {left.Width} bits and one of {right.Width} do not belong together", nameof(right));
    }

    /// <summary>The constant as an attribute of a type, a splat where it is shaped; null where there are several values or the shape is open.</summary>
    public IrAttribute? ConstantFor(IrType type)
    {
        if (Constant is not { } value) return null;
        if (type is not ShapedType shaped) return new IntegerAttr(value, type);
        return shaped.HasStaticShape ? DenseElementsAttr.Splat(shaped, new IntegerAttr(value, shaped.ElementType)) : null;
    }

    public bool Equals(IntegerRange other) =>
        Width == other.Width && _unsignedMin == other._unsignedMin && _unsignedMax == other._unsignedMax && _signedMin == other._signedMin && _signedMax == other._signedMax
        && (_wide is null || _wide.AsSpan().SequenceEqual(other._wide));

    public override bool Equals(object? obj) => obj is IntegerRange other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(Width, UnsignedMin, UnsignedMax, SignedMin, SignedMax);
    public static bool operator ==(IntegerRange left, IntegerRange right) => left.Equals(right);
    public static bool operator !=(IntegerRange left, IntegerRange right) => !left.Equals(right);

    public override string ToString() => IsUninitialized
        ? "<UNINITIALIZED>"
        : string.Create(CultureInfo.InvariantCulture, $"unsigned : [{UnsignedMin}, {UnsignedMax}] signed : [{SignedMin}, {SignedMax}]");
}
