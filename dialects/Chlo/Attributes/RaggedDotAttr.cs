using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Which dimensions a ragged product pairs up, which of them it sums over, and which is cut into groups: <c>#chlo.ragged_dot&lt;lhs_ragged_dimensions = [0], …&gt;</c>.</summary>
public sealed record RaggedDotAttr(
    EquatableArray<long> LhsBatching,
    EquatableArray<long> RhsBatching,
    EquatableArray<long> LhsContracting,
    EquatableArray<long> RhsContracting,
    EquatableArray<long> LhsRagged,
    EquatableArray<long> RhsGroup)
    : IrAttribute, IAttributeDefinition<RaggedDotAttr>
{
    private static readonly string[] Names =
        ["lhs_batching_dimensions", "rhs_batching_dimensions", "lhs_contracting_dimensions", "rhs_contracting_dimensions", "lhs_ragged_dimensions", "rhs_group_dimensions"];

    public static string AttributeName => "chlo.ragged_dot";

    public override string Keyword => AttributeName;

    /// <summary>The dimensions without those of groups.</summary>
    public DotDimensions Dimensions => new(LhsBatching, RhsBatching, LhsContracting, RhsContracting);

    static RaggedDotAttr? IAttributeDefinition<RaggedDotAttr>.Sample(ParameterSource source) =>
        new(source.List(Dimension), source.List(Dimension), source.List(Dimension), source.List(Dimension), source.List(Dimension), source.List(Dimension));

    private static long Dimension(ParameterSource source) => source.Next(4);

    public static RaggedDotAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var lists = new EquatableArray<long>[6];
        DimensionNumbersSyntax.Parse(parser, "ragged dot", Names, field => lists[field] = DimensionNumbersSyntax.ParseList(parser));
        return new RaggedDotAttr(lists[0], lists[1], lists[2], lists[3], lists[4], lists[5]);
    }

    public bool Equals(RaggedDotAttr? other) => other is not null && Dimensions == other.Dimensions && LhsRagged == other.LhsRagged && RhsGroup == other.RhsGroup;

    public override int GetHashCode() => HashCode.Combine(Dimensions, LhsRagged, RhsGroup);

    protected override void PrintParameters(AsmPrinter printer) =>
        DimensionNumbersSyntax.Print(printer, Names, [LhsBatching, RhsBatching, LhsContracting, RhsContracting, LhsRagged, RhsGroup]);
}
