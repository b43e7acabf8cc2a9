namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>Pairs in the order in which they were given: <c>#vhlo.dict_v1&lt;{#vhlo.string_v1&lt;"a"> = #vhlo.bool_v1&lt;true>}></c>.</summary>
public sealed record DictionaryV1Attr(EquatableArray<DictionaryV1Entry> Entries) : IrAttribute
{
    internal const string Name = "dict_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static DictionaryV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        var entries = new List<DictionaryV1Entry>();
        parser.ParseDelimitedList("{"u8, "}"u8, () =>
        {
            var name = Fields.Attribute(parser, "expected VHLO key attribute");
            parser.Expect("="u8);
            entries.Add(new DictionaryV1Entry(name, parser.ParseAttribute()));
        });
        parser.Expect(">"u8);
        return new DictionaryV1Attr([.. entries]);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("{"u8);
        for (int i = 0; i < Entries.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintAttribute(Entries[i].Name);
            printer.Write(" = "u8);
            printer.PrintAttribute(Entries[i].Value);
        }
        printer.Write("}"u8);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        foreach (var (name, value) in Entries)
        {
            onAttribute(name);
            onAttribute(value);
        }
    }
}
