namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>The value of a global that somebody else provides: <c>#ml_program.extern : tensor&lt;4xi32></c>.</summary>
public sealed record ExternAttr(IrType Type) : AliasedAttribute, ITypedAttribute, IAttributeDefinition<ExternAttr>
{
    public static string AttributeName => "ml_program.extern";

    public override string Keyword => AttributeName;

    static ExternAttr? IAttributeDefinition<ExternAttr>.Sample(ParameterSource source) => new(source.TypeOf<IrType>());

    public static ExternAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return new ExternAttr(type ?? (parser.TryConsume(":"u8) ? parser.ParseType() : NoneType.Instance));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        PrintWithoutType(printer);
        if (Type is NoneType) return;
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected override void PrintWithoutType(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("#ml_program.extern"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(Type);
    }

    public bool Equals(ExternAttr? other) => other is not null && Type.Equals(other.Type);

    public override int GetHashCode() => HashCode.Combine(AttributeName, Type);
}
