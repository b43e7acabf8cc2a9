namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Attributes of named lists and numbers: <c>&lt;offset_dims = [1], index_vector_dim = 1&gt;</c>. What is empty or 0 is not shown.</summary>
public static class DimensionNumbersSyntax
{
    /// <param name="parser">The parser, before the angle bracket.</param>
    /// <param name="what">The attribute, as errors name it.</param>
    /// <param name="names">The fields, in any order in text.</param>
    /// <param name="parseField">Parses the value of a field, by its number.</param>
    public static void Parse(AsmParser parser, string what, ReadOnlySpan<string> names, Action<int> parseField)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        ParseFields(parser, what, names, parseField);
    }

    /// <summary>What comes after the angle bracket, up to the one that ends the attribute.</summary>
    public static void ParseFields(AsmParser parser, string what, ReadOnlySpan<string> names, Action<int> parseField)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var seen = new bool[names.Length];
        try
        {
            // A comma may end the list.
            while (!parser.TryConsume(">"u8))
            {
                int at = parser.NextPosition;
                int which = parser.TryParseKeyword() is { } name ? names.IndexOf(name) : -1;
                if (which < 0) throw parser.Error(at, $"expected one of: {string.Join(", ", names.ToArray().Select(n => $"`{n}`"))}");
                if (seen[which]) throw parser.Error(at, $"duplicated `{names[which]}` entry");
                seen[which] = true;
                parser.Expect("="u8);
                parseField(which);
                if (parser.TryConsume(","u8)) continue;
                parser.Expect(">"u8);
                break;
            }
        }
        catch (ParseException)
        {
            throw parser.Error(parser.NextPosition, $"failed parsing {what} dimension numbers attribute");
        }
    }

    public static EquatableArray<long> ParseList(AsmParser parser) => Segments.Int64s(OpSyntax.ParseArray(parser, IntegerType.I64));

    /// <summary>Prints the fields, lists first and then a number, in one order.</summary>
    public static void Print(AsmPrinter printer, ReadOnlySpan<string> names, ReadOnlySpan<EquatableArray<long>> lists, long number = 0)
    {
        ArgumentNullException.ThrowIfNull(printer);
        var separator = "";
        printer.Write("<"u8);
        for (int i = 0; i < lists.Length; i++)
        {
            if (lists[i].Count == 0) continue;
            printer.Write($"{separator}{names[i]} = {HloShapes.Text(lists[i].Span)}");
            separator = ", ";
        }
        if (number != 0) printer.Write(FormattableString.Invariant($"{separator}{names[^1]} = {number}"));
        printer.Write(">"u8);
    }
}
