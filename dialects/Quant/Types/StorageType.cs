using System.Globalization;

namespace OpenXla.Ir.Dialects.Quant;

/// <summary>The integers that quantized numbers are stored as: <c>i8</c>, <c>u8</c>, <c>i8&lt;-127:127></c>.</summary>
/// <param name="Type">The type of the integers.</param>
/// <param name="IsSigned">Whether they may be negative.</param>
/// <param name="Minimum">The least that occurs.</param>
/// <param name="Maximum">The most that occurs.</param>
public readonly record struct StorageType(IntegerType Type, bool IsSigned, long Minimum, long Maximum)
{
    private const int MaxWidth = 32;

    /// <summary>What is wrong with the bounds; null for nothing.</summary>
    public string? Invalid() => Maximum <= Minimum ? $"illegal storage min and storage max: ({Minimum}:{Maximum})" : null;

    /// <summary>What about the width or the bounds no text could say; null for nothing.</summary>
    internal string? OutOfRange()
    {
        if (Type.Width is 0 or > MaxWidth) return $"illegal storage type size: {Type.Width}";
        if (IsSigned ? Type.IsUnsigned : Type.IsSigned) return $"illegal storage type of {(IsSigned ? "signed" : "unsigned")} numbers: '{Type}'";
        var (least, most) = Bounds(IsSigned, Type.Width);
        if (Minimum < least) return $"illegal storage type minimum: {Minimum}";
        return Maximum > most ? $"illegal storage type maximum: {Maximum}" : null;
    }

    internal static StorageType Sample(ParameterSource source)
    {
        bool isSigned = source.Boolean();
        var type = new IntegerType(1 << (2 + source.Next(3)));
        var (least, most) = Bounds(isSigned, type.Width);
        return new StorageType(type, isSigned, source.Boolean() ? least : least + 1, most);
    }

    internal static StorageType Parse(AsmParser parser)
    {
        int at = parser.NextPosition;
        var (type, isSigned) = ParseType(parser);
        if (type.Width is 0 or > MaxWidth) throw parser.Error(at, $"illegal storage type size: {type.Width}");
        var (least, most) = Bounds(isSigned, type.Width);
        if (!parser.TryConsume("<"u8)) return new StorageType(type, isSigned, least, most);
        int minimumAt = parser.NextPosition;
        long minimum = parser.ParseInt64();
        parser.Expect(":"u8);
        int maximumAt = parser.NextPosition;
        long maximum = parser.ParseInt64();
        parser.Expect(">"u8);
        if (minimum < least) throw parser.Error(minimumAt, $"illegal storage type minimum: {minimum}");
        if (maximum > most) throw parser.Error(maximumAt, $"illegal storage type maximum: {maximum}");
        return new StorageType(type, isSigned, minimum, maximum);
    }

    private static (IntegerType Type, bool IsSigned) ParseType(AsmParser parser)
    {
        int at = parser.NextPosition;
        if (parser.NextIs("!"u8))
        {
            var alias = parser.ParseType<IntegerType>("builtin.integer");
            return (alias, alias.Signedness != Signedness.Unsigned);
        }
        var keyword = parser.ParseKeyword();
        int digits = keyword.StartsWith("si", StringComparison.Ordinal) || keyword.StartsWith("ui", StringComparison.Ordinal) ? 2 : 1;
        if (keyword[0] is not ('i' or 'u' or 's')) throw parser.Error(at, "illegal storage type prefix");
        int length = keyword.Length - digits;
        bool isNumber = !keyword.AsSpan(digits).ContainsAnyExceptInRange('0', '9');
        if (!isNumber && !(keyword[0] == 'u' && digits == 1)) throw parser.Error(at, "illegal storage type prefix");
        if (isNumber && length > 7) throw parser.Error(at, "invalid integer width");
        if (!int.TryParse(keyword.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out int width)) throw parser.Error(at, keyword[0] == 'u' ? "expected storage type width" : "illegal storage type prefix");
        if (width is 0 or > MaxWidth) throw parser.Error(at, $"illegal storage type size: {width}");
        var signedness = keyword[0] == 's' ? Signedness.Signed : digits == 2 ? Signedness.Unsigned : Signedness.Signless;
        return (new IntegerType(width, signedness), keyword[0] != 'u');
    }

    private static (long Least, long Most) Bounds(bool isSigned, int width) =>
        isSigned ? (-(1L << (width - 1)), (1L << (width - 1)) - 1) : (0, (1L << width) - 1);

    internal void Print(AsmPrinter printer)
    {
        // As LLVM 23 does; LLVM 22 reads it, but shows no sign of the integers that it stores.
        printer.Write(Type.IsUnsigned ? "ui"u8 : Type.IsSigned ? "si"u8 : IsSigned ? "i"u8 : "u"u8);
        printer.Write(Type.Width);
        if ((Minimum, Maximum) == Bounds(IsSigned, Type.Width)) return;
        printer.Write("<"u8);
        printer.Write(Minimum);
        printer.Write(":"u8);
        printer.Write(Maximum);
        printer.Write(">"u8);
    }
}
