namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>The fields of attributes that are written by name: <c>size = 2, name = …</c>.</summary>
internal static class Fields
{
    internal static void Expect(AsmParser parser, ReadOnlySpan<byte> name, bool isFirst = false)
    {
        if (!isFirst) parser.Expect(","u8);
        parser.ExpectKeyword(name);
        parser.Expect("="u8);
    }

    internal static long Number(AsmParser parser) =>
        parser.ParseInteger() is var number && number >= long.MinValue && number <= long.MaxValue ? (long)number : throw parser.Error("expected a number of 64 bits");

    /// <summary>An attribute of the format.</summary>
    internal static IrAttribute Attribute(AsmParser parser, string message)
    {
        int at = parser.NextPosition;
        var attribute = parser.ParseAttribute();
        return attribute.Keyword.StartsWith(Prefix, StringComparison.Ordinal) ? attribute : throw parser.Error(at, message);
    }

    /// <summary>A type of the format.</summary>
    internal static IrType Type(AsmParser parser, string message = "expected VHLO type")
    {
        int at = parser.NextPosition;
        var type = parser.ParseType();
        return type.Keyword.StartsWith(Prefix, StringComparison.Ordinal) ? type : throw parser.Error(at, message);
    }

    private const string Prefix = $"{VhloDialect.Prefix}.";

    /// <summary>Extents, of which some may be unknown: <c>[16, ?]</c>.</summary>
    internal static EquatableArray<long> Dimensions(AsmParser parser)
    {
        var extents = new List<long>();
        parser.ParseDelimitedList("["u8, "]"u8, () => extents.Add(parser.TryConsume("?"u8) ? Shape.Dynamic : Number(parser)));
        return [.. extents];
    }

    internal static void PrintDimensions(AsmPrinter printer, EquatableArray<long> extents)
    {
        printer.Write("["u8);
        for (int i = 0; i < extents.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintExtent(extents[i]);
        }
        printer.Write("]"u8);
    }
}
