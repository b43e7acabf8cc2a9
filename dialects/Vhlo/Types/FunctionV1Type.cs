namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>The type of a function: <c>!vhlo.func_v1&lt;(!vhlo.f32_v1) -> !vhlo.f32_v1></c>. No types are written as <c>()</c>.</summary>
public sealed record FunctionV1Type(EquatableArray<IrType> Inputs, EquatableArray<IrType> Results) : IrType
{
    internal const string Name = "func_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static FunctionV1Type Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        parser.Expect("("u8);
        var inputs = ParseTypes(parser);
        parser.Expect(")"u8);
        parser.Expect("->"u8);
        var results = ParseTypes(parser);
        parser.Expect(">"u8);
        return new FunctionV1Type([.. inputs], [.. results]);
    }

    private static List<IrType> ParseTypes(AsmParser parser)
    {
        if (!parser.TryConsume("("u8)) return parser.ParseTypeList();
        parser.Expect(")"u8);
        return [];
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<("u8);
        PrintTypes(printer, Inputs);
        printer.Write(") -> "u8);
        PrintTypes(printer, Results);
        printer.Write(">"u8);
    }

    private static void PrintTypes(AsmPrinter printer, EquatableArray<IrType> types)
    {
        if (types.Count == 0) printer.Write("()"u8);
        else printer.PrintTypes(types.Span);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        foreach (var input in Inputs) onType(input);
        foreach (var result in Results) onType(result);
    }
}
