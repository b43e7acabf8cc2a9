namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>A type made of others: <c>!vhlo.tuple_v1&lt;…></c>, <c>!vhlo.future_v1&lt;…></c>, or of one: <c>!vhlo.complex_v1&lt;…></c>, <c>!vhlo.unranked_tensor_v1&lt;…></c>.</summary>
public sealed record TypesV1Type(string Name, EquatableArray<IrType> Types) : IrType
{
    public const string Tuple = "tuple_v1", Future = "future_v1", Complex = "complex_v1", UnrankedTensor = "unranked_tensor_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static TypesV1Type Parse(AsmParser parser, string name)
    {
        var types = new List<IrType>();
        parser.ParseDelimitedList("<"u8, ">"u8, () => types.Add(parser.ParseType()));
        bool hasOne = name is Complex or UnrankedTensor;
        if (hasOne && types.Count != 1) throw parser.Error($"expected one type in '{VhloDialect.Prefix}.{name}', but found {types.Count}");
        return new TypesV1Type(name, [.. types]);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintTypes(Types.Span);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        foreach (var type in Types) onType(type);
    }
}
