using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>
/// A function of one, two or three inputs for each element, inputs read through maps where they are written:
/// <c>linalg.elementwise kind=#linalg.elementwise_kind&lt;add> ins(%a, %b : t, t) outs(%c : t) -> t</c>.
/// </summary>
[Op("linalg.elementwise")]
public sealed partial class ElementwiseOp : NamedOp
{
    [Attr] public partial ElementwiseKind Kind { get; set; }
    [Attr<AffineMapArrayAttr>("indexing_maps")] public partial ArrayAttr? IndexingMaps { get; set; }

    public static bool HasCustomSyntax => true;

    private int Rank => Outs.Count > 0 && Outs[0].Type is ShapedType { HasRank: true } type ? type.Rank : 0;

    public override IReadOnlyList<AffineMap> Maps => IndexingMaps is { } maps ? StructuredSyntax.MapsOf(maps) : [];

    public override IReadOnlyList<IteratorType> Iterators => [.. Enumerable.Repeat(IteratorType.Parallel, Rank)];

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ExpectKeyword("kind"u8);
        parser.Expect("="u8);
        if (parser.ParseAttribute() is not ElementwiseKindAttr attribute) throw parser.Error("expected ElementwiseKind attribute");
        state.AddAttribute("kind", attribute);
        bool hasMaps = StructuredSyntax.ParseMaps(parser, state);
        var kind = attribute.Value;
        int inputs = InputsOf(kind);
        ParseNamed(parser, state, inputs + 1, scalars => BuildOf(scalars, kind));
        if (hasMaps) return;
        int rank = state.Operands[inputs].Type is ShapedType { HasRank: true } type ? type.Rank : 0;
        state.AddAttribute("indexing_maps", ArrayAttr.Of(Enumerable.Repeat(new AffineMapAttr(AffineMap.Identity(rank)), inputs + 1)));
    }

    private static int InputsOf(ElementwiseKind kind) => kind < ElementwiseKind.Add ? 1 : kind < ElementwiseKind.Select ? 2 : 3;

    private protected override int BodyOperands => InputsOf(Kind) + 1;

    private protected override Func<ScalarBuilder, Value> BodyMaker => scalars => BuildOf(scalars, Kind);

    private protected override bool IsUnsigned => Kind is ElementwiseKind.DivUnsigned or ElementwiseKind.MaxUnsigned or ElementwiseKind.MinUnsigned;

    private static Value BuildOf(ScalarBuilder scalars, ElementwiseKind kind) => InputsOf(kind) switch
    {
        1 => scalars.Unary((UnaryFn)kind, scalars[0]),
        2 => scalars.Binary((BinaryFn)(kind - ElementwiseKind.Add), scalars[0], scalars[1]),
        _ => scalars.Select(scalars[0], scalars[1], scalars[2]),
    };

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" kind="u8);
        printer.PrintAttribute(ElementwiseKindAttr.Of(Kind));
        var identity = AffineMap.Identity(Rank);
        if (IndexingMaps is { } maps && !(Maps.Count == OperandCount && Maps.All(identity.Equals))) StructuredSyntax.PrintMaps(printer, maps);
        PrintRest(printer, "kind");
    }
}
