using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Any structured computation, with maps, iterators and body written out.</summary>
[Op("linalg.generic")]
public sealed partial class GenericOp : StructuredOp
{
    private static readonly string[] Traits = ["doc", "indexing_maps", "library_call", "iterator_types"];

    [Attr<AffineMapArrayAttr>("indexing_maps")] public partial ArrayAttr IndexingMaps { get; set; }
    [Attr<IteratorTypes>("iterator_types")] public partial ArrayAttr IteratorTypes { get; set; }
    [Attr] public partial StringAttr? Doc { get; set; }
    [Attr("library_call")] public partial StringAttr? LibraryCall { get; set; }

    public static bool HasCustomSyntax => true;

    public override IReadOnlyList<AffineMap> Maps => [.. IndexingMaps.Elements.Select(m => ((AffineMapAttr)m).Map)];

    public override IReadOnlyList<IteratorType> Iterators => [.. IteratorTypes.Elements.Select(i => ((IteratorTypeAttr)i).Value)];

    /// <summary>A computation whose body <paramref name="build"/> makes from the elements of inputs and outputs.</summary>
    public static GenericOp Create(
        OpBuilder builder,
        ReadOnlySpan<Value> inputs,
        ReadOnlySpan<Value> outputs,
        IEnumerable<AffineMap> maps,
        IEnumerable<IteratorType> iterators,
        Func<OpBuilder, Value[], Value[]> build)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(build);
        var state = builder.NewState<GenericOp>().AddOperands(inputs).AddOperands(outputs)
            .AddAttribute("indexing_maps", ArrayAttr.Of(maps.Select(m => new AffineMapAttr(m))))
            .AddAttribute("iterator_types", ArrayAttr.Of(iterators.Select(i => IteratorTypeAttr.Of(i))))
            .AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(inputs.Length, outputs.Length));
        StructuredSyntax.InferResults(state, inputs.Length);
        StructuredSyntax.AddBody(state, (inner, block) => build(inner, block.Arguments.ToArray()));
        return builder.Insert<GenericOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var traits = parser.ParseAttribute<DictionaryAttr>("a dictionary of the op's traits");
        int at = parser.NextPosition;
        foreach (var entry in traits.Entries)
            state.AddAttribute(entry.Name, entry.Name == "iterator_types" ? IteratorsOf(parser, at, entry.Value) : entry.Value);
        StructuredSyntax.ParseOperands(parser, state, segments: true);
        if (parser.TryKeyword("attrs"u8))
        {
            parser.Expect("="u8);
            parser.ParseOptionalAttributeDictionary(state);
        }
        parser.ParseRegion(state);
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
    }

    private static ArrayAttr IteratorsOf(AsmParser parser, int at, IrAttribute value)
    {
        if (value is not ArrayAttr array) throw parser.Error(at, "expected an array of iterator types");
        return ArrayAttr.Of(array.Elements.Select(e => e switch
        {
            StringAttr { Value: "parallel" } => IteratorTypeAttr.Of(IteratorType.Parallel),
            StringAttr { Value: "reduction" } => IteratorTypeAttr.Of(IteratorType.Reduction),
            IteratorTypeAttr typed => typed,
            StringAttr other => throw parser.Error(at, $"unexpected iterator_type ({other.Value})"),
            _ => throw parser.Error(at, $"unexpected iterator_type ({e})"),
        }));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" {"u8);
        bool first = true;
        foreach (var attribute in InherentAttributes.Entries)
        {
            if (!Traits.Contains(attribute.Name)) continue;
            if (!first) printer.Write(", "u8);
            first = false;
            printer.PrintNamedAttribute(attribute.Name == "iterator_types" ? attribute with { Value = Words() } : attribute);
        }
        printer.Write("}"u8);
        StructuredSyntax.PrintOperands(printer, Inputs, Outs);
        if (DiscardableAttributes.Count > 0)
        {
            printer.Write(" attrs = "u8);
            printer.PrintAttributeDictionary(DiscardableAttributes);
        }
        if (!Body.IsEmpty)
        {
            printer.Write(" "u8);
            printer.PrintRegion(Body);
        }
        StructuredSyntax.PrintResults(printer, Outputs);
    }

    private ArrayAttr Words() => ArrayAttr.Of(Iterators.Select(i => new StringAttr(i.Keyword())));

    protected override void NameBlockArguments(Region region, SsaNamer namer) => StructuredSyntax.NameArguments(region, namer, Inputs.Count, "out");

    protected override void VerifyRegions(Verifier verifier) => StructuredVerification.Verify(this, this, verifier);
}
