using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Digits to a mixed basis as one index: <c>affine.linearize_index disjoint [%i, %j] by (4, 8) : index</c>.</summary>
[Op("affine.linearize_index")]
public sealed partial class LinearizeIndexOp : Operation, IPure, IFoldable
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

    /// <summary>Whether the first digit has a bound too.</summary>
    internal bool HasOuterBound => MultiIndex.Count == StaticBasis.Count;

    internal MixedBasis Basis => new(StaticBasis, DynamicBasis);

    /// <summary>Constants among the basis become numbers; one digit is the index; an index of constants is a constant.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (DynamicBasis.Count > 0 && Basis.WithConstants() is { } basis)
        {
            int digits = MultiIndex.Count;
            SetOperands([.. MultiIndex.ToArray(), .. basis.Dynamic]);
            SetAttribute("operandSegmentSizes", DenseArrayAttr.I32(digits, basis.Dynamic.Length));
            StaticBasis = basis.Statics;
            return FoldResult.InPlace;
        }
        if (MultiIndex.Count == 0) return IntegerAttr.Index(0);
        if (MultiIndex.Count == 1) return MultiIndex[0];
        if (DynamicBasis.Count > 0) return FoldResult.None;
        long index = 0;
        for (int i = 0; i < MultiIndex.Count; i++)
        {
            if (operands[i] is not IntegerAttr { Int64: var digit }) return FoldResult.None;
            int at = i - (MultiIndex.Count - StaticBasis.Count);
            index = unchecked((index * (at < 0 ? 1 : StaticBasis.GetInt64(at))) + digit);
        }
        return IntegerAttr.Index(index);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        LinearizeCanonicalization.Populate(patterns);
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
