using System.Buffers;
using System.Globalization;
using System.Text;

namespace OpenXla.Ir.Numerics;

/// <summary>Writes numbers as upstream's printer does, byte for byte, so that texts can be compared.</summary>
/// <remarks>
/// Three forms are tried in turn: six digits (<c>5.000000e-01</c>) if that reads back as the same number; enough digits
/// for any number (<c>0.333333343</c>) if they contain a point, without which they would read as an integer; and the
/// bit pattern in hexadecimal, which also stands for infinity and NaN.
/// </remarks>
public static class FloatText
{
    /// <summary>No number's text is longer.</summary>
    public const int MaxLength = 64;

    private const int ShortPrecision = 6;

    // Longer runs of padding zeros give way to an exponent.
    private const int MaxPadding = 3;

    public static string ToString(FloatBits value)
    {
        Span<byte> buffer = stackalloc byte[MaxLength];
        return Encoding.ASCII.GetString(buffer[..Format(value, buffer)]);
    }

    public static void Write(IBufferWriter<byte> output, FloatBits value)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Advance(Format(value, output.GetSpan(MaxLength)));
    }

    /// <summary>Writes the text and returns its length.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> bytes.</param>
    public static int Format(FloatBits value, Span<byte> destination)
    {
        if (destination.Length < MaxLength)
            throw new ArgumentException($"needs {MaxLength} bytes", nameof(destination));

        var writer = new AsciiWriter(destination);
        if (!value.IsFinite)
            return writer.Hex(value.Bits);
        if (value.IsNegative)
            writer.Add('-');
        if (value.IsZero)
            return writer.Add("0.000000e+00"u8);

        var digits = DecimalDigits.Of(value, ShortPrecision);
        if (FloatParser.Round(value.Format, value.IsNegative, digits.Digits, digits.Exponent) == value)
            return WriteShort(ref writer, digits);

        int precision = DecimalDigits.RoundTripPrecision(value.Format);
        digits = DecimalDigits.Of(value, precision);
        if (NeedsExponent(digits, precision))
            return WriteScientific(ref writer, digits);
        if (digits.Exponent < 0)
            return WritePlain(ref writer, digits);

        writer = new AsciiWriter(destination);
        return writer.Hex(value.Bits);
    }

    /// <summary>Reads a decimal literal, rounded once to nearest, or a <c>0x…</c> bit pattern.</summary>
    public static bool TryParse(FloatFormat format, ReadOnlySpan<char> text, out FloatBits value)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return TryParsePattern(format, text[2..], out value);
        return FloatParser.TryParse(format, text, out value);
    }

    /// <inheritdoc cref="TryParse(FloatFormat, ReadOnlySpan{char}, out FloatBits)"/>
    public static bool TryParse(FloatFormat format, ReadOnlySpan<byte> text, out FloatBits value)
    {
        var characters = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        Encoding.Latin1.GetChars(text, characters);
        return TryParse(format, characters, out value);
    }

    /// <summary>
    /// Reads a literal as upstream's parser does: first to f64, then to the format. The second rounding loses digits of
    /// f80 and f128 and, rarely, the last bit of narrower formats. Literals beyond f64's range are infinities.
    /// </summary>
    public static bool TryParseThroughDouble(FloatFormat format, ReadOnlySpan<char> text, out FloatBits value)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return TryParse(format, text, out value);
        bool isRead = FloatParser.TryParse(FloatFormat.F64, text, out value);
        value = isRead ? value.ConvertTo(format) : default;
        return isRead;
    }

    /// <inheritdoc cref="TryParseThroughDouble(FloatFormat, ReadOnlySpan{char}, out FloatBits)"/>
    internal static bool TryParseThroughDouble(FloatFormat format, ReadOnlySpan<byte> ascii, out FloatBits value)
    {
        Span<char> text = ascii.Length <= 256 ? stackalloc char[256] : new char[ascii.Length];
        System.Text.Encoding.ASCII.GetChars(ascii, text);
        return TryParseThroughDouble(format, text[..ascii.Length], out value);
    }

    private static bool TryParsePattern(FloatFormat format, ReadOnlySpan<char> digits, out FloatBits value)
    {
        digits = digits.Length > 1 ? digits.TrimStart('0') : digits;
        bool isRead = UInt128.TryParse(digits.IsEmpty ? "0" : digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            && (bits & ~format.WidthMask) == UInt128.Zero;
        value = isRead ? FloatBits.FromBits(format, bits) : default;
        return isRead;
    }

    private static bool NeedsExponent(DecimalDigits digits, int precision)
    {
        if (digits.Exponent >= 0)
            return digits.Exponent > MaxPadding || digits.Count + digits.Exponent > precision;
        int leading = digits.Exponent + digits.Count - 1;
        return leading < -MaxPadding;
    }

    private static int WriteShort(ref AsciiWriter writer, DecimalDigits digits)
    {
        writer.Significand(digits, minFraction: ShortPrecision);
        int exponent = digits.Exponent + digits.Count - 1;
        writer.Add(exponent < 0 ? "e-"u8 : "e+"u8);
        return writer.Number((ulong)Math.Abs(exponent), minDigits: 2);
    }

    private static int WriteScientific(ref AsciiWriter writer, DecimalDigits digits)
    {
        writer.Significand(digits, minFraction: 1);
        int exponent = digits.Exponent + digits.Count - 1;
        writer.Add(exponent < 0 ? "E-"u8 : "E+"u8);
        return writer.Number((ulong)Math.Abs(exponent), minDigits: 1);
    }

    private static int WritePlain(ref AsciiWriter writer, DecimalDigits digits)
    {
        int places = -digits.Exponent;
        return writer.Fixed(digits.Digits, Math.Max(digits.Count, places + 1), places);
    }
}
