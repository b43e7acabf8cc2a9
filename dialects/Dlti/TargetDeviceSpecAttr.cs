namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>What is known of a device: <c>#dlti.target_device_spec&lt;"max_vector_op_width" = 64 : ui32></c>.</summary>
[AttrDef("dlti.target_device_spec")]
public sealed partial record TargetDeviceSpecAttr(EquatableArray<DataLayoutEntryAttr> Entries) : IrAttribute
{
    public static TargetDeviceSpecAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var parsed = new TargetDeviceSpecAttr(EntryList.Parse(parser, allowTypes: false, allowNone: false));
        return parsed.Invalid() is { } reason ? throw parser.Error(at, reason) : parsed;
    }

    /// <summary>What is wrong with the entries; null for nothing.</summary>
    public string? Invalid() => EntryList.Invalid(Entries, allowTypes: false);

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        EntryList.Print(printer, Entries);
    }
}
