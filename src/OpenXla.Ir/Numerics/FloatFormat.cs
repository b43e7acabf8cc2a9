using System.Collections.Frozen;

namespace OpenXla.Ir.Numerics;

/// <summary>
/// The shape of a binary floating-point format. There is one instance per format, so formats compare by reference.
/// </summary>
/// <remarks>
/// This namespace is the arithmetic below the type system: what a bit pattern means, how a number is rounded to it and
/// how it is written. It knows nothing of attributes or tensors, so folders, printers and interpreters all share it.
/// </remarks>
public sealed class FloatFormat
{
    public static readonly FloatFormat F16 = new("f16", 16, 11, -14, 15, FloatNonFinite.Ieee);
    public static readonly FloatFormat BF16 = new("bf16", 16, 8, -126, 127, FloatNonFinite.Ieee);
    public static readonly FloatFormat F32 = new("f32", 32, 24, -126, 127, FloatNonFinite.Ieee);
    public static readonly FloatFormat F64 = new("f64", 64, 53, -1022, 1023, FloatNonFinite.Ieee);
    public static readonly FloatFormat TF32 = new("tf32", 19, 11, -126, 127, FloatNonFinite.Ieee);
    public static readonly FloatFormat F80 = new("f80", 80, 64, -16382, 16383, FloatNonFinite.Ieee, hasExplicitInteger: true);
    public static readonly FloatFormat F128 = new("f128", 128, 113, -16382, 16383, FloatNonFinite.Ieee);
    public static readonly FloatFormat F8E5M2 = new("f8E5M2", 8, 3, -14, 15, FloatNonFinite.Ieee);
    public static readonly FloatFormat F8E4M3 = new("f8E4M3", 8, 4, -6, 7, FloatNonFinite.Ieee);
    public static readonly FloatFormat F8E4M3FN = new("f8E4M3FN", 8, 4, -6, 8, FloatNonFinite.NanAllOnes);
    public static readonly FloatFormat F8E5M2FNUZ = new("f8E5M2FNUZ", 8, 3, -15, 15, FloatNonFinite.NanNegativeZero);
    public static readonly FloatFormat F8E4M3FNUZ = new("f8E4M3FNUZ", 8, 4, -7, 7, FloatNonFinite.NanNegativeZero);
    public static readonly FloatFormat F8E4M3B11FNUZ = new("f8E4M3B11FNUZ", 8, 4, -10, 4, FloatNonFinite.NanNegativeZero);
    public static readonly FloatFormat F8E3M4 = new("f8E3M4", 8, 5, -2, 3, FloatNonFinite.Ieee);
    public static readonly FloatFormat F8E8M0FNU = new("f8E8M0FNU", 8, 1, -127, 127, FloatNonFinite.NanAllOnes, isScale: true);
    public static readonly FloatFormat F4E2M1FN = new("f4E2M1FN", 4, 2, 0, 2, FloatNonFinite.None);
    public static readonly FloatFormat F6E2M3FN = new("f6E2M3FN", 6, 4, 0, 2, FloatNonFinite.None);
    public static readonly FloatFormat F6E3M2FN = new("f6E3M2FN", 6, 3, -2, 4, FloatNonFinite.None);

    private static readonly FrozenDictionary<string, FloatFormat> s_byName = new[]
    {
        F16, BF16, F32, F64, TF32, F80, F128, F8E5M2, F8E4M3, F8E4M3FN, F8E5M2FNUZ, F8E4M3FNUZ, F8E4M3B11FNUZ,
        F8E3M4, F8E8M0FNU, F4E2M1FN, F6E2M3FN, F6E3M2FN,
    }.ToFrozenDictionary(format => format.Name, StringComparer.Ordinal);

    private readonly Lazy<SmallFloatTables>? _tables;

    private FloatFormat(
        string name, int width, int precision, int minExponent, int maxExponent, FloatNonFinite nonFinite,
        bool hasExplicitInteger = false, bool isScale = false)
    {
        Name = name;
        Width = width;
        Precision = precision;
        MinExponent = minExponent;
        MaxExponent = maxExponent;
        NonFinite = nonFinite;
        HasExplicitInteger = hasExplicitInteger;
        HasSign = !isScale;
        HasZero = !isScale;
        FractionBits = hasExplicitInteger ? precision : precision - 1;
        // Without subnormals the lowest exponent is stored as 0, otherwise as 1.
        Bias = isScale ? -minExponent : 1 - minExponent;
        if (width <= 8)
            _tables = new Lazy<SmallFloatTables>(() => new SmallFloatTables(this));
    }

    public static IEnumerable<FloatFormat> All => s_byName.Values;

    /// <summary>The name of the type in IR text.</summary>
    public string Name { get; }

    public int Width { get; }

    /// <summary>Bytes one element takes in memory, where each element starts at a byte.</summary>
    public int StorageBytes => (Width + 7) / 8;

    /// <summary>Significand bits, counting the leading one even where it is not stored.</summary>
    public int Precision { get; }

    /// <summary>Exponent of the smallest normal number, read as 1.fff × 2^e.</summary>
    public int MinExponent { get; }

    /// <summary>Exponent of the largest finite number.</summary>
    public int MaxExponent { get; }

    public FloatNonFinite NonFinite { get; }

    /// <summary>Whether the leading one of the significand is stored (x87 only).</summary>
    public bool HasExplicitInteger { get; }

    public bool HasSign { get; }

    /// <summary>False for the scale format, whose patterns are all powers of two.</summary>
    public bool HasZero { get; }

    public bool HasInfinity => NonFinite == FloatNonFinite.Ieee;

    public bool HasNaN => NonFinite != FloatNonFinite.None;

    internal int Bias { get; }

    internal int FractionBits { get; }

    internal UInt128 FractionMask => (UInt128.One << FractionBits) - 1;

    internal uint ExponentMask => (1u << (Width - FractionBits - (HasSign ? 1 : 0))) - 1;

    internal UInt128 SignMask => HasSign ? UInt128.One << (Width - 1) : UInt128.Zero;

    internal UInt128 WidthMask => Width == 128 ? UInt128.MaxValue : (UInt128.One << Width) - 1;

    public static FloatFormat? FromName(string name) => s_byName.GetValueOrDefault(name);

    public FloatBits Zero(bool negative = false) => FloatEncoder.Zero(this, negative);

    public FloatBits One => FloatEncoder.Round(this, false, UInt128.One, 0);

    /// <summary>The largest finite number, or its negation.</summary>
    public FloatBits Largest(bool negative = false) => FloatEncoder.Largest(this, negative);

    /// <summary>Infinity, or what rounding puts in its place: NaN, or the largest number where there is no NaN.</summary>
    public FloatBits Overflow(bool negative = false) => FloatEncoder.Overflow(this, negative);

    /// <summary>The quiet NaN; formats without one use negative zero, the pattern least likely to be computed.</summary>
    public FloatBits NaN(bool negative = false) => FloatEncoder.NaN(this, negative, UInt128.Zero);

    /// <summary>The value of a pattern as <see cref="float"/>; exact for all formats up to 19 bits.</summary>
    public float ToSingle(uint bits) => _tables is null
        ? new FloatBits(this, bits).ToSingle()
        : _tables.Value.ToSingle((byte)(bits & (uint)WidthMask));

    /// <summary>The pattern nearest to a number; only for formats up to 32 bits wide.</summary>
    public uint FromSingle(float value)
    {
        if (Width > 32)
            throw new NotSupportedException($"{Name} does not fit in 32 bits");
        if (_tables is not null)
            return _tables.Value.FromSingle(value);
        return (uint)FloatBits.FromSingle(this, value).Bits;
    }

    /// <summary>Decodes little-endian elements of <see cref="StorageBytes"/> each.</summary>
    public void ToSingles(ReadOnlySpan<byte> source, Span<float> target) => FloatSpans.ToSingles(this, _tables?.Value, source, target);

    /// <summary>Encodes into little-endian elements of <see cref="StorageBytes"/> each.</summary>
    public void FromSingles(ReadOnlySpan<float> source, Span<byte> target) => FloatSpans.FromSingles(this, _tables?.Value, source, target);

    public override string ToString() => Name;
}
