namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>Entries as descriptions show them: <c>"name" = value, i32 = value</c>.</summary>
internal static class EntryList
{
    internal static EquatableArray<DataLayoutEntryAttr> Parse(AsmParser parser, bool allowTypes, bool allowNone)
    {
        parser.Expect("<"u8);
        var entries = new List<DataLayoutEntryAttr>();
        if (parser.TryConsume(">"u8)) return allowNone ? [] : throw parser.Error("no DLTI entries provided");
        do entries.Add(ParseEntry(parser, allowTypes));
        while (parser.TryConsume(","u8));
        parser.Expect(">"u8);
        return [.. entries];
    }

    private static DataLayoutEntryAttr ParseEntry(AsmParser parser, bool allowTypes)
    {
        var name = parser.TryParseString();
        var type = name is null && allowTypes ? parser.TryParseType() : null;
        if (name is null && type is null) return parser.ParseAttribute<DataLayoutEntryAttr>();
        parser.Expect("="u8);
        return new DataLayoutEntryAttr(type, name, parser.ParseAttribute());
    }

    internal static void Print(AsmPrinter printer, EquatableArray<DataLayoutEntryAttr> entries)
    {
        printer.Write("<"u8);
        for (int i = 0; i < entries.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            entries[i].PrintKey(printer);
            printer.Write(" = "u8);
            printer.PrintAttribute(entries[i].Value);
        }
        printer.Write(">"u8);
    }

    /// <summary>What is wrong with the keys; null for nothing.</summary>
    internal static string? Invalid(EquatableArray<DataLayoutEntryAttr> entries, bool allowTypes)
    {
        var keys = new HashSet<object>();
        foreach (var entry in entries)
        {
            if (entry.TypeKey is not null && !allowTypes) return "type as DLTI key is not allowed";
            if (entry.NameKey is { Length: 0 }) return "empty string as DLTI key is not allowed";
            if (!keys.Add(entry.TypeKey ?? (object)entry.NameKey!)) return $"repeated DLTI key: {entry.Key}";
        }
        return null;
    }
}
