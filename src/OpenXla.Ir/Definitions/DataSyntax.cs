using OpenXla.Ir.Text;

namespace OpenXla.Ir.Definitions;

/// <summary>What generated parsers and printers of types and attributes share.</summary>
public static class DataSyntax
{
    public static int ParseInt32(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        long value = parser.ParseInt64();
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw parser.Error(at, "integer value too large");
    }

    /// <summary>A number of 32 bits without sign; a negative one stands for the same bits, as in upstream.</summary>
    public static uint ParseUInt32(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var value = parser.ParseInteger();
        return value >= int.MinValue && value <= uint.MaxValue ? unchecked((uint)(long)value) : throw parser.Error(at, "integer value too large");
    }

    /// <summary>As <see cref="ParseUInt32"/>, of 64 bits.</summary>
    public static ulong ParseUInt64(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var value = parser.ParseInteger();
        if (value < long.MinValue || value > ulong.MaxValue) throw parser.Error(at, "integer value too large");
        return value.Sign < 0 ? unchecked((ulong)(long)value) : (ulong)value;
    }

    public static bool ParseBoolean(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return TryParseBoolean(parser) ?? throw parser.Error("expected 'true' or 'false'");
    }

    public static int? TryParseInt32(AsmParser parser) => NextIsInteger(parser) ? ParseInt32(parser) : null;

    public static long? TryParseInt64(AsmParser parser) => NextIsInteger(parser) ? parser.ParseInt64() : null;

    public static uint? TryParseUInt32(AsmParser parser) => NextIsInteger(parser) ? ParseUInt32(parser) : null;

    public static ulong? TryParseUInt64(AsmParser parser) => NextIsInteger(parser) ? ParseUInt64(parser) : null;

    /// <summary>An attribute of one of the classes of a kind.</summary>
    public static TKind ParseKind<TKind>(AsmParser parser)
        where TKind : class, IAttributeKind => TryParseKind<TKind>(parser) ?? throw parser.Error("expected attribute value");

    /// <summary>As <see cref="ParseKind"/>, null where no attribute is next.</summary>
    public static TKind? TryParseKind<TKind>(AsmParser parser)
        where TKind : class, IAttributeKind
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        return parser.TryParseAttribute() is not { } attribute ? null : attribute as TKind ?? throw parser.Error(at, "invalid kind of attribute specified");
    }

    public static bool? TryParseBoolean(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.TryKeyword("true"u8) ? true : parser.TryKeyword("false"u8) ? false : null;
    }

    /// <summary>Items separated by commas; none where a closing bracket or a comma is next.</summary>
    public static EquatableArray<T> ParseList<T>(AsmParser parser, Func<AsmParser, T> parse)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(parse);
        if (parser.NextIs(">"u8) || parser.NextIs("]"u8) || parser.NextIs(")"u8) || parser.NextIs("}"u8) || parser.NextIs(","u8)) return default;
        var items = new List<T>();
        do items.Add(parse(parser));
        while (parser.TryConsume(","u8));
        return [.. items];
    }

    public static void PrintList<T>(AsmPrinter printer, EquatableArray<T> items, Action<AsmPrinter, T> print)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(print);
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            print(printer, items[i]);
        }
    }

    /// <summary>Extents separated by commas, <c>?</c> for a dynamic one.</summary>
    public static Shape ParseShape(AsmParser parser) =>
        [.. ParseList(parser, static p => p.TryConsume("?"u8) ? Shape.Dynamic : p.ParseInt64())];

    public static void PrintShape(AsmPrinter printer, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(printer);
        for (int i = 0; i < shape.Rank; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintExtent(shape[i]);
        }
    }

    private static bool NextIsInteger(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        if (parser.NextIs("-"u8)) return !parser.NextIs("->"u8);
        for (byte digit = (byte)'0'; digit <= (byte)'9'; digit++)
            if (parser.NextIs([digit])) return true;
        return false;
    }
}
