namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>The devices of a system, by name: <c>#dlti.target_system_spec&lt;"CPU" = #dlti.target_device_spec&lt;…>></c>.</summary>
[AttrDef("dlti.target_system_spec")]
public sealed partial record TargetSystemSpecAttr(EquatableArray<DataLayoutEntryAttr> Entries) : IrAttribute
{
    public static TargetSystemSpecAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var parsed = new TargetSystemSpecAttr(EntryList.Parse(parser, allowTypes: false, allowNone: false));
        return parsed.Invalid() is { } reason ? throw parser.Error(at, reason) : parsed;
    }

    /// <summary>What is wrong with the entries; null for nothing.</summary>
    public string? Invalid()
    {
        foreach (var entry in Entries)
        {
            if (entry.TypeKey is not null) return "non-string key of DLTI system spec";
            if (entry.Value is not TargetDeviceSpecAttr) return $"value associated with key {entry.Key} is not a DLTI device spec";
        }
        return EntryList.Invalid(Entries, allowTypes: false);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        EntryList.Print(printer, Entries);
    }
}
