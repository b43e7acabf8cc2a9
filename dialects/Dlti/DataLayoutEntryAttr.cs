namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>What is said of a type or under a name: <c>#dlti.dl_entry&lt;i32, dense&lt;32> : vector&lt;2xi64>></c>. One of the keys is there.</summary>
[AttrDef("dlti.dl_entry")]
public sealed partial record DataLayoutEntryAttr(IrType? TypeKey, string? NameKey, IrAttribute Value) : IrAttribute
{
    /// <summary>The key as messages show it.</summary>
    internal string Key => TypeKey?.ToString() ?? $"\"{NameKey}\"";

    private string? Invalid() => TypeKey is null == NameKey is null ? "expected a type or a quoted string" : null;

    public static DataLayoutEntryAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        int at = parser.NextPosition;
        var name = parser.TryParseString();
        var key = name is null ? parser.TryParseType() ?? throw parser.Error(at, "expected a type or a quoted string") : null;
        parser.Expect(","u8);
        var value = parser.ParseAttribute();
        parser.Expect(">"u8);
        return new DataLayoutEntryAttr(key, name, value);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        PrintKey(printer);
        printer.Write(", "u8);
        printer.PrintAttribute(Value);
        printer.Write(">"u8);
    }

    internal void PrintKey(AsmPrinter printer)
    {
        if (TypeKey is not null) printer.PrintType(TypeKey);
        else printer.PrintString(NameKey!);
    }
}
