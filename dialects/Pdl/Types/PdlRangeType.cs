namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Any number of things of one kind: <c>!pdl.range&lt;value></c>.</summary>
public sealed record PdlRangeType(PdlType ElementType) : PdlType, ITypeDefinition<PdlRangeType>
{
    public static readonly PdlRangeType OfTypes = new(PdlTypeType.Instance);
    public static readonly PdlRangeType OfValues = new(PdlValueType.Instance);

    public static string TypeName => "pdl.range";

    public override string Keyword => TypeName;

    static PdlRangeType? ITypeDefinition<PdlRangeType>.Sample(ParameterSource source) => source.Boolean() ? OfTypes : OfValues;

    public static PdlRangeType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int around = parser.Position - "range".Length;
        parser.Expect("<"u8);
        int at = parser.NextPosition;
        var element = ParseElement(parser, around);
        parser.Expect(">"u8);
        return element is PdlRangeType ? throw parser.Error(at, $"element of pdl.range cannot be another range, but got'{element}'") : new PdlRangeType(element);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write(ElementType.Keyword["pdl.".Length..]);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(ElementType);
    }

    /// <summary>The kind of thing of a range, or of one thing.</summary>
    internal static IrType ElementOf(IrType type) => type is PdlRangeType range ? range.ElementType : type;

    public bool Equals(PdlRangeType? other) => other is not null && ElementType.Equals(other.ElementType);

    public override int GetHashCode() => HashCode.Combine(TypeName, ElementType);
}
