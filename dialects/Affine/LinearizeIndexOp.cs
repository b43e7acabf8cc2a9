namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Digits to a mixed basis as one index: <c>affine.linearize_index disjoint [%i, %j] by (4, 8) : index</c>.</summary>
[Op("affine.linearize_index")]
public sealed partial class LinearizeIndexOp : Operation, IPure
{
    [Operand<Index>("multi_index")] public partial OperandRange MultiIndex { get; }
    [Operand<Index>("dynamic_basis")] public partial OperandRange DynamicBasis { get; }
    [Attr<DenseI64ArrayAttr>("static_basis")] public partial DenseArrayAttr StaticBasis { get; set; }
    [Attr("disjoint")] public partial IrAttribute? DisjointAttribute { get; set; }
    [Result<Index>("linear_index")] public partial Value LinearIndex { get; }

    public static bool HasCustomSyntax => true;

    /// <summary>Each digit is known to be smaller than its basis.</summary>
    public bool Disjoint => DisjointAttribute is UnitAttr;

    // Disjoint is no attribute upstream, although texts show it as one.
    public override ReadOnlySpan<PropertyEncoding> PropertyEncodings => [PropertyEncoding.Boolean, PropertyEncoding.Segments, PropertyEncoding.Required];

    /// <summary>As upstream, truth is the unit attribute and its lack is said.</summary>
    protected override void SetDefaults()
    {
        if (DisjointAttribute is not UnitAttr) DisjointAttribute = DisjointAttribute is IntegerAttr { IsOne: true } ? UnitAttr.Instance : IntegerAttr.False;
        _operandSegmentSizes ??= Segments.Empty(2);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (parser.TryKeyword("disjoint"u8)) state.AddAttribute("disjoint", UnitAttr.Instance);
        var digits = new List<UnresolvedOperand>();
        parser.ParseOperandList(digits, "["u8, "]"u8);
        parser.ExpectKeyword("by"u8);
        BasisDirective.ParseBasis(parser, state, out var basis, out var statics);
        state.AddAttribute("static_basis", statics);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        state.AddResultTypes(parser.ParseType<IndexType>("builtin.index"));
        parser.ResolveOperands(digits, IndexType.Instance, state);
        parser.ResolveOperands(basis, IndexType.Instance, state);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(digits.Count, basis.Count));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(Disjoint ? " disjoint ["u8 : " ["u8);
        printer.PrintOperands(MultiIndex);
        printer.Write("] by "u8);
        BasisDirective.PrintBasis(printer, this, DynamicBasis, StaticBasis);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(LinearIndex.Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (MultiIndex.Count != StaticBasis.Count && MultiIndex.Count != StaticBasis.Count + 1) verifier.Error(this, "should be passed a basis element for each index except possibly the first");
        else if (BasisDirective.FindMistake(StaticBasis, DynamicBasis) is { } mistake) verifier.Error(this, mistake);
    }
}
