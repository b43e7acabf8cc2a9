namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>Sizes and alignments of types, and what else a data layout says: <c>#dlti.dl_spec&lt;index = 32 : i64></c>.</summary>
[AttrDef("dlti.dl_spec")]
public sealed partial record DataLayoutSpecAttr(EquatableArray<DataLayoutEntryAttr> Entries) : IrAttribute, IDataLayoutSpec
{
    public IEnumerable<(IrType Type, IrAttribute Value)> TypeEntries => Entries.Where(static e => e.TypeKey is not null).Select(static e => (e.TypeKey!, e.Value));

    public IrAttribute? FindEntry(string name)
    {
        foreach (var entry in Entries)
            if (entry.NameKey == name) return entry.Value;
        return null;
    }

    public static DataLayoutSpecAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var parsed = new DataLayoutSpecAttr(EntryList.Parse(parser, allowTypes: true, allowNone: true));
        return parsed.Invalid() is { } reason ? throw parser.Error(at, reason) : parsed;
    }

    /// <summary>What is wrong with the entries; null for nothing.</summary>
    public string? Invalid() => EntryList.Invalid(Entries, allowTypes: true);

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        EntryList.Print(printer, Entries);
    }
}
