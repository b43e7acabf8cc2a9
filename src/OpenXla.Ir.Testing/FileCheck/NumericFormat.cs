using System.Globalization;
using System.Numerics;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>How a number is spelled in the input: <c>%u</c>, <c>%.4d</c>, <c>%#x</c>, <c>%X</c>.</summary>
internal readonly record struct NumericFormat(NumericFormatKind Kind, int Precision = 0, bool HasBasePrefix = false)
{
    public static readonly NumericFormat Unsigned = new(NumericFormatKind.Unsigned);

    /// <summary>A POSIX expression for every number in this format.</summary>
    public string Wildcard
    {
        get
        {
            var (sign, leading, digits) = Kind switch
            {
                NumericFormatKind.Signed => ("-?", "[1-9]", "[0-9]"),
                NumericFormatKind.HexUpper => (Base, "[1-9A-F]", "[0-9A-F]"),
                NumericFormatKind.HexLower => (Base, "[1-9a-f]", "[0-9a-f]"),
                _ => ("", "[1-9]", "[0-9]"),
            };
            return Precision == 0 ? $"{sign}{digits}+" : $"{sign}({leading}{digits}*)?{digits}{{{Precision}}}";
        }
    }

    private string Base => HasBasePrefix ? "0x" : "";

    private bool IsHex => Kind is NumericFormatKind.HexLower or NumericFormatKind.HexUpper;

    /// <summary>The spelling of a value, or null when this format cannot hold it (a negative number as <c>%u</c>).</summary>
    public string? Spell(BigInteger value)
    {
        if (value.Sign < 0 && Kind != NumericFormatKind.Signed) return null;
        var magnitude = BigInteger.Abs(value);
        var digits = Kind switch
        {
            NumericFormatKind.HexUpper => HexDigits(magnitude, "X"),
            NumericFormatKind.HexLower => HexDigits(magnitude, "x"),
            _ => magnitude.ToString(CultureInfo.InvariantCulture),
        };
        return (value.Sign < 0 ? "-" : "") + Base + digits.PadLeft(Precision, '0');
    }

    /// <summary>Reads a number that <see cref="Wildcard"/> has matched.</summary>
    public BigInteger Read(string text)
    {
        if (!IsHex) return BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = HasBasePrefix ? text[2..] : text;
        // The leading zero keeps BigInteger from taking the first bit as a sign.
        return BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    public override string ToString() => Kind switch
    {
        NumericFormatKind.Unsigned => "%u",
        NumericFormatKind.Signed => "%d",
        NumericFormatKind.HexUpper => "%X",
        NumericFormatKind.HexLower => "%x",
        _ => "none",
    };

    private static string HexDigits(BigInteger magnitude, string specifier)
    {
        var digits = magnitude.ToString(specifier, CultureInfo.InvariantCulture).TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }
}
