namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>How many each of several definitions stands for: <c>#irdl&lt;variadicity_array[ single,  variadic]></c>.</summary>
public sealed record VariadicityArrayAttr(EquatableArray<Variadicity> Value) : IrAttribute, IAttributeDefinition<VariadicityArrayAttr>
{
    public static string AttributeName => "irdl.variadicity_array";

    public override string Keyword => AttributeName;

    static VariadicityArrayAttr? IAttributeDefinition<VariadicityArrayAttr>.Sample(ParameterSource source) => new([(Variadicity)source.Next(3)]);

    public static VariadicityArrayAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var values = new List<Variadicity>();
        parser.ParseDelimitedList("["u8, "]"u8, () => values.Add(ParseWord(parser) ?? throw parser.Error("expected ::mlir::irdl::Variadicity to be one of: single, optional, variadic")));
        return new VariadicityArrayAttr([.. values]);
    }

    internal static Variadicity? ParseWord(AsmParser parser)
    {
        if (parser.TryKeyword("single"u8)) return Variadicity.Single;
        if (parser.TryKeyword("optional"u8)) return Variadicity.Optional;
        return parser.TryKeyword("variadic"u8) ? Variadicity.Variadic : null;
    }

    internal static ReadOnlySpan<byte> Word(Variadicity value) => value switch
    {
        Variadicity.Single => "single"u8,
        Variadicity.Optional => "optional"u8,
        _ => "variadic"u8,
    };

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("#irdl<variadicity_array["u8);
        for (int i = 0; i < Value.Count; i++)
        {
            printer.Write(i > 0 ? ",  "u8 : " "u8);
            printer.Write(Word(Value[i]));
        }
        printer.Write("]>"u8);
    }
}
