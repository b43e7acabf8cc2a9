namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A list: <c>#vhlo.array_v1&lt;[#vhlo.bool_v1&lt;true>]></c>.</summary>
public sealed record ArrayV1Attr(EquatableArray<IrAttribute> Elements) : IrAttribute
{
    internal const string Name = "array_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static ArrayV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        var elements = new List<IrAttribute>();
        parser.ParseDelimitedList("["u8, "]"u8, () => elements.Add(parser.ParseAttribute()));
        parser.Expect(">"u8);
        return new ArrayV1Attr([.. elements]);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("["u8);
        for (int i = 0; i < Elements.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintAttribute(Elements[i]);
        }
        printer.Write("]"u8);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        foreach (var element in Elements) onAttribute(element);
    }
}
