namespace OpenXla.Ir.Numerics;

/// <summary>A floating-point number of any format, held as its bit pattern.</summary>
/// <remarks>
/// <c>==</c> and <see cref="Equals(FloatBits)"/> compare patterns, as attribute uniquing needs: NaN equals itself and
/// the zeros differ. <see cref="Compare"/> compares numbers.
/// </remarks>
public readonly struct FloatBits : IEquatable<FloatBits>
{
    internal FloatBits(FloatFormat format, UInt128 bits)
    {
        Format = format;
        Bits = bits;
    }

    public FloatFormat Format { get; }

    public UInt128 Bits { get; }

    public bool IsNegative => (Bits & Format.SignMask) != UInt128.Zero && !(IsNaN && Format.NonFinite == FloatNonFinite.NanNegativeZero);

    public bool IsZero => Format.HasZero && (Bits & ~Format.SignMask) == UInt128.Zero && !IsNaN;

    public bool IsNaN => Format.NonFinite switch
    {
        FloatNonFinite.Ieee => ExponentField == Format.ExponentMask && !HasInfinityFraction,
        FloatNonFinite.NanAllOnes => (Bits | Format.SignMask) == Format.WidthMask,
        FloatNonFinite.NanNegativeZero => Bits == Format.SignMask,
        _ => false,
    };

    public bool IsInfinity => Format.HasInfinity && ExponentField == Format.ExponentMask && HasInfinityFraction;

    public bool IsFinite => !IsNaN && !IsInfinity;

    private uint ExponentField => (uint)(Bits >> Format.FractionBits) & Format.ExponentMask;

    // An x87 infinity has its integer bit set; without it the same fraction is NaN.
    private bool HasInfinityFraction =>
        (Bits & Format.FractionMask) == (Format.HasExplicitInteger ? UInt128.One << (Format.Precision - 1) : UInt128.Zero);

    private UInt128 PayloadMask => (UInt128.One << (Format.Precision - 1)) - 1;

    /// <summary>The number with this pattern.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pattern is wider than the format.</exception>
    public static FloatBits FromBits(FloatFormat format, UInt128 bits)
    {
        ArgumentNullException.ThrowIfNull(format);
        if ((bits & ~format.WidthMask) != UInt128.Zero)
            throw new ArgumentOutOfRangeException(nameof(bits), $"the pattern is wider than {format.Name}");
        return new(format, format.HasExplicitInteger ? CanonicalizeInteger(format, bits) : bits);
    }

    public static FloatBits FromDouble(FloatFormat format, double value)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new FloatBits(FloatFormat.F64, BitConverter.DoubleToUInt64Bits(value)).ConvertTo(format);
    }

    public static FloatBits FromSingle(FloatFormat format, float value)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new FloatBits(FloatFormat.F32, BitConverter.SingleToUInt32Bits(value)).ConvertTo(format);
    }

    /// <summary>The number nearest to a decimal literal, or the number a hexadecimal pattern stands for.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static FloatBits Parse(FloatFormat format, ReadOnlySpan<char> text) =>
        FloatText.TryParse(format, text, out var value) ? value : throw new FormatException($"'{text}' is not a number of type {format.Name}");

    public double ToDouble() => BitConverter.UInt64BitsToDouble((ulong)ConvertTo(FloatFormat.F64).Bits);

    public float ToSingle() => BitConverter.UInt32BitsToSingle((uint)ConvertTo(FloatFormat.F32).Bits);

    /// <summary>Rounds to nearest, ties to even; see <see cref="FloatFormat.Overflow"/> for numbers beyond the range.</summary>
    public FloatBits ConvertTo(FloatFormat target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target == Format)
            return this;
        if (Format == FloatFormat.F64 && target == FloatFormat.F32 && (float)BitConverter.UInt64BitsToDouble((ulong)Bits) is var single && float.IsNormal(single))
            return new(target, BitConverter.SingleToUInt32Bits(single));
        if (IsNaN)
            return FloatEncoder.NaN(target, IsNegative, MovePayload(target));
        if (IsInfinity)
            return FloatEncoder.Overflow(target, IsNegative);
        if (IsZero)
            return FloatEncoder.Zero(target, IsNegative);
        var (significand, exponent) = Decompose();
        return FloatEncoder.Round(target, IsNegative, significand, exponent);
    }

    /// <summary>Flips the sign. A number whose format has no such negation stays as it is.</summary>
    public FloatBits Negate()
    {
        if (Format.NonFinite == FloatNonFinite.NanNegativeZero && (IsNaN || IsZero))
            return this;
        return new(Format, Bits ^ Format.SignMask);
    }

    /// <summary>Orders two numbers of one format: negative, zero, positive; null where either is NaN.</summary>
    public int? Compare(FloatBits other)
    {
        if (other.Format != Format)
            throw new ArgumentException($"cannot compare {Format} with {other.Format}", nameof(other));
        if (IsNaN || other.IsNaN)
            return null;
        return SortKey.CompareTo(other.SortKey);
    }

    /// <summary>The finite magnitude as <c>significand × 2^exponent</c>.</summary>
    public (UInt128 Significand, int Exponent) Decompose()
    {
        var fraction = Bits & Format.FractionMask;
        int field = (int)ExponentField;
        bool hasHiddenOne = !Format.HasExplicitInteger && (field != 0 || !Format.HasZero);
        if (hasHiddenOne)
            fraction |= UInt128.One << Format.FractionBits;
        int exponent = Format.HasZero ? Math.Max(field, 1) : field;
        return (fraction, exponent - Format.Bias - (Format.Precision - 1));
    }

    public bool Equals(FloatBits other) => Format == other.Format && Bits == other.Bits;

    public override bool Equals(object? obj) => obj is FloatBits other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Format, Bits);

    /// <summary>The number as IR text writes it.</summary>
    public override string ToString() => Format is null ? "" : FloatText.ToString(this);

    public static bool operator ==(FloatBits left, FloatBits right) => left.Equals(right);

    public static bool operator !=(FloatBits left, FloatBits right) => !left.Equals(right);

    // Patterns of one sign are ordered as their numbers are, so signed magnitudes compare like the numbers.
    private Int128 SortKey => IsNegative ? -(Int128)(Bits & ~Format.SignMask) : (Int128)Bits;

    private UInt128 MovePayload(FloatFormat target)
    {
        if (Format.NonFinite == FloatNonFinite.NanNegativeZero)
            return UInt128.Zero;
        int shift = target.Precision - Format.Precision;
        var payload = Bits & PayloadMask;
        return shift >= 0 ? payload << shift : payload >> -shift;
    }

    /// <summary>
    /// Two families of x87 patterns have another reading: a missing integer bit makes NaN, and a subnormal with the bit
    /// set is the normal number it equals.
    /// </summary>
    private static UInt128 CanonicalizeInteger(FloatFormat format, UInt128 bits)
    {
        bool hasInteger = (bits >> (format.Precision - 1) & 1) != UInt128.Zero;
        uint field = (uint)(bits >> format.FractionBits) & format.ExponentMask;
        if (field == 0)
            return hasInteger ? bits | UInt128.One << format.FractionBits : bits;
        return hasInteger ? bits : bits | (UInt128)format.ExponentMask << format.FractionBits;
    }
}
