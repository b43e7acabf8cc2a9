namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>Anything known of a target, by key: <c>#dlti.map&lt;"cores" = 8 : i32></c>.</summary>
[AttrDef("dlti.map")]
public sealed partial record MapAttr(EquatableArray<DataLayoutEntryAttr> Entries) : IrAttribute
{
    public static MapAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var parsed = new MapAttr(EntryList.Parse(parser, allowTypes: true, allowNone: true));
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
