using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The input repeated along new dimensions of the output.</summary>
[Op("linalg.broadcast")]
public sealed partial class BroadcastOp : Operation, IStructured, ISingleBlock, INamesResults, IMemoryEffects
{
    [Operand] public partial Value Input { get; set; }
    [Operand] public partial Value Init { get; set; }
    [Attr] public partial DenseArrayAttr Dimensions { get; set; }
    [Region("region")] public partial Region Body { get; }
    [Result("result")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public OperandRange StructuredInputs => new(this, 0, 1);
    public OperandRange Inits => new(this, 1, 1);
    public Block StructuredBody => Body.Entry;

    private int Rank => ((ShapedType)Init.Type).Rank;

    public IReadOnlyList<AffineMap> Maps
    {
        get
        {
            var added = Dimensions.ToInt64Array();
            var kept = Enumerable.Range(0, Rank).Where(d => !added.Contains(d)).Select(d => AffineExpr.Dim(d));
            return [new AffineMap(Rank, 0, [.. kept]), AffineMap.Identity(Rank)];
        }
    }

    public IReadOnlyList<IteratorType> Iterators => [.. Enumerable.Repeat(IteratorType.Parallel, Rank)];

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        if (ResultCount > 0) namer.Name(GetResult(0), "broadcasted");
    }

    public void GetEffects(List<MemoryEffect> effects) => StructuredEffects.Add(this, effects);

    public static BroadcastOp Create(OpBuilder builder, Value input, Value init, ReadOnlySpan<long> dimensions)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState<BroadcastOp>().AddOperands(input, init).AddAttribute("dimensions", DenseArrayAttr.I64(dimensions));
        StructuredSyntax.InferResults(state, 1);
        StructuredSyntax.AddBody(state, static (_, block) => [block.GetArgument(0)]);
        return builder.Insert<BroadcastOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        StructuredSyntax.ParseOperands(parser, state, segments: false);
        StructuredSyntax.ParseIndexArray(parser, state, "dimensions");
        parser.ParseOptionalAttributeDictionary(state);
        StructuredSyntax.InferResults(state, 1);
        StructuredSyntax.AddBody(state, static (_, block) => [block.GetArgument(0)]);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        StructuredSyntax.PrintOperands(printer, StructuredInputs, Inits);
        StructuredSyntax.PrintIndexArray(printer, "dimensions", Dimensions);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Input.Type is not ShapedType { HasRank: true } input || Init.Type is not ShapedType { HasRank: true } init) return;
        var added = Dimensions.ToInt64Array();
        if (input.Rank + added.Length != init.Rank)
            verifier.Error(this, $"input rank plus added dimensions does not match init rank. input rank: {input.Rank}, dimensions size: {added.Length}, init rank: {init.Rank}");
        else if (added.Any(d => d < 0 || d >= init.Rank) || added.Distinct().Count() != added.Length)
            verifier.Error(this, "dimensions must be different dimensions of the init");
        else StructuredVerification.Verify(this, this, verifier);
    }
}
