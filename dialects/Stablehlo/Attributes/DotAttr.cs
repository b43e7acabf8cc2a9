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
        var seen = new bool[4];
        parser.Expect("<"u8);
        // A comma may end the list.
        while (!parser.TryConsume(">"u8))
        {
            int at = parser.NextPosition;
            int which = Array.IndexOf(Names, parser.ParseKeyword());
            if (which < 0) throw parser.Error(at, $"expected one of: {string.Join(", ", Names.Select(n => $"`{n}`"))}");
            if (seen[which]) throw parser.Error(at, $"duplicated `{Names[which]}` entry");
            seen[which] = true;
            parser.Expect("="u8);
            lists[which] = Segments.Int64s(OpSyntax.ParseArray(parser, IntegerType.I64));
            if (parser.TryConsume(","u8)) continue;
            parser.Expect(">"u8);
            break;
        }
        return new DotAttr(lists[0], lists[1], lists[2], lists[3]);
    }

    public bool Equals(DotAttr? other) => other is not null && LhsBatching == other.LhsBatching && RhsBatching == other.RhsBatching
        && LhsContracting == other.LhsContracting && RhsContracting == other.RhsContracting;

    public override int GetHashCode() => HashCode.Combine(LhsBatching, RhsBatching, LhsContracting, RhsContracting);

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        bool isFirst = true;
        EquatableArray<long>[] lists = [LhsBatching, RhsBatching, LhsContracting, RhsContracting];
        for (int i = 0; i < lists.Length; i++)
        {
            if (lists[i].Count == 0) continue;
            if (!isFirst) printer.Write(", "u8);
            isFirst = false;
            printer.Write($"{Names[i]} = {HloShapes.Text(lists[i].Span)}");
        }
        printer.Write(">"u8);
    }

    internal DotDimensions ToDimensions() => new(LhsBatching, RhsBatching, LhsContracting, RhsContracting);
}
