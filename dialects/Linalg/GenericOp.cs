using OpenXla.Ir.Affine;
using OpenXla.Ir.Dialects.Linalg.Canonicalization;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Any structured computation, with maps, iterators and body written out.</summary>
[Op("linalg.generic")]
public sealed partial class GenericOp : StructuredOp
{
    [Attr<AffineMapArrayAttr>("indexing_maps")] public partial ArrayAttr IndexingMaps { get; set; }
    [Attr<IteratorTypes>("iterator_types")] public partial ArrayAttr IteratorTypes { get; set; }
    [Attr] public partial StringAttr? Doc { get; set; }
    [Attr("library_call")] public partial StringAttr? LibraryCall { get; set; }

    public static bool HasCustomSyntax => true;

    public override IReadOnlyList<AffineMap> Maps => StructuredSyntax.MapsOf(IndexingMaps);

    public override IReadOnlyList<IteratorType> Iterators => IteratorList.Of(IteratorTypes).Values;

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
        int start = parser.NextPosition;
        var traits = parser.ParseAttribute<DictionaryAttr>("a dictionary of the op's traits");
        int at = parser.NextPosition;
        if (traits.Get("iterator_types") is not ArrayAttr) throw parser.Error(start, "expected \"iterator_types\" array attribute");
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
        var array = (ArrayAttr)value;
        foreach (var element in array.Elements)
            if (TypeOf(element) is null) throw parser.Error(at, $"unexpected iterator_type ({(element as StringAttr)?.Value ?? element.ToString()})");
        return array.Derive(static words => ArrayAttr.Of(words.Elements.Select(static word => TypeOf(word)!)));
    }

    private static IteratorTypeAttr? TypeOf(IrAttribute word) => word switch
    {
        StringAttr { Value: "parallel" } => IteratorTypeAttr.Of(IteratorType.Parallel),
        StringAttr { Value: "reduction" } => IteratorTypeAttr.Of(IteratorType.Reduction),
        _ => word as IteratorTypeAttr,
    };

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        // What holds for all structured operations is added here once.
        StructuredCanonicalization.Populate(patterns);
        patterns.Add<GenericOp>(IdentityCopy.Erase);
    }

    // A body right after the maps would be read as attributes.
    protected override bool FitsCustomForm => OperandCount > 0 || DiscardableAttributes.Count > 0;

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" {"u8);
        bool any = false;
        PrintTrait("doc", Doc);
        PrintTrait("indexing_maps", IndexingMaps);
        PrintTrait("iterator_types", IteratorList.Of(IteratorTypes).Words);
        PrintTrait("library_call", LibraryCall);
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

        void PrintTrait(string name, IrAttribute? value)
        {
            if (value is null) return;
            if (any) printer.Write(", "u8);
            any = true;
            printer.PrintNamedAttribute(new NamedAttribute(name, value));
        }
    }

    protected override void NameBlockArguments(Region region, SsaNamer namer) => StructuredSyntax.NameArguments(region, namer, Inputs.Count, "out");

    protected override void VerifyRegions(Verifier verifier) => StructuredVerification.Verify(this, this, verifier);
}
