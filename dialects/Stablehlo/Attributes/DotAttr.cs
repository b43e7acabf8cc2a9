namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Which dimensions a general product pairs up, and which of them it sums over: <c>#stablehlo.dot&lt;lhs_contracting_dimensions = [1], …&gt;</c>.</summary>
public sealed record DotAttr(EquatableArray<long> LhsBatching, EquatableArray<long> RhsBatching, EquatableArray<long> LhsContracting, EquatableArray<long> RhsContracting)
    : IrAttribute, IAttributeDefinition<DotAttr>
{
    private static readonly string[] Names = ["lhs_batching_dimensions", "rhs_batching_dimensions", "lhs_contracting_dimensions", "rhs_contracting_dimensions"];

    public static string AttributeName => "stablehlo.dot";

    public override string Keyword => AttributeName;

    static DotAttr? IAttributeDefinition<DotAttr>.Sample(ParameterSource source) =>
        new(source.List(Dimension), source.List(Dimension), source.List(Dimension), source.List(Dimension));

    private static long Dimension(ParameterSource source) => source.Next(4);

    public static DotAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var lists = new EquatableArray<long>[4];
        DimensionNumbersSyntax.Parse(parser, "dot", Names, field => lists[field] = DimensionNumbersSyntax.ParseList(parser));
        return new DotAttr(lists[0], lists[1], lists[2], lists[3]);
    }

    public bool Equals(DotAttr? other) => other is not null && LhsBatching == other.LhsBatching && RhsBatching == other.RhsBatching
        && LhsContracting == other.LhsContracting && RhsContracting == other.RhsContracting;

    public override int GetHashCode() => HashCode.Combine(LhsBatching, RhsBatching, LhsContracting, RhsContracting);

    protected override void PrintParameters(AsmPrinter printer) =>
        DimensionNumbersSyntax.Print(printer, Names, [LhsBatching, RhsBatching, LhsContracting, RhsContracting]);

    internal DotDimensions ToDimensions() => new(LhsBatching, RhsBatching, LhsContracting, RhsContracting);
}
