using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Puts each element of one input at places of the output that a list of dimensions tells; the body, which the text leaves out, yields the element.</summary>
[OpBase]
public abstract partial class RelocationOp : Operation, IStructured, ISingleBlock, INamesResults, IMemoryEffects, IRecursiveMemoryEffects
{
    [Operand<MemRefOrRankedTensor>] public partial Value Input { get; set; }
    [Operand<MemRefOrRankedTensor>] public partial Value Init { get; set; }
    [Region("region", OneBlock = true)] public partial Region Body { get; }
    [Result<AnyTensor>("result")] public partial ResultRange Outputs { get; }

    public OperandRange StructuredInputs => new(this, 0, 1);
    public OperandRange Inits => new(this, 1, 1);
    public Block StructuredBody => Body.Entry;

    public abstract IReadOnlyList<AffineMap> Maps { get; }

    public abstract IReadOnlyList<IteratorType> Iterators { get; }

    /// <summary>What results are called in text.</summary>
    protected abstract string ResultName { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        if (ResultCount > 0) namer.Name(GetResult(0), ResultName);
    }

    public void GetEffects(List<MemoryEffect> effects) => StructuredEffects.Add(this, effects);

    private protected static OperationState MakeState(OpBuilder builder, string name, Value input, Value init, string list, ReadOnlySpan<long> dimensions)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState(name).AddOperands(input, init).AddAttribute(list, DenseArrayAttr.I64(dimensions));
        Complete(state);
        return state;
    }

    private protected static void Parse(AsmParser parser, OperationState state, string list)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        StructuredSyntax.ParseOperands(parser, state, segments: false);
        StructuredSyntax.ParseIndexArray(parser, state, list);
        parser.ParseOptionalAttributeDictionary(state);
        if (state.Operands.Count == 2) Complete(state);
        else state.AddRegion();
    }

    // The body that is read yields the element of the input.
    protected override bool FitsCustomForm => StructuredVerification.ElementOf(Input.Type).Equals(StructuredVerification.ElementOf(Init.Type));

    private protected void Print(AsmPrinter printer, string list, DenseArrayAttr dimensions)
    {
        ArgumentNullException.ThrowIfNull(printer);
        StructuredSyntax.PrintOperands(printer, StructuredInputs, Inits);
        StructuredSyntax.PrintIndexArray(printer, list, dimensions);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    private static void Complete(OperationState state)
    {
        StructuredSyntax.InferResults(state, 1);
        StructuredSyntax.AddBody(state, static (_, block) => [block.GetArgument(0)]);
    }

    protected override void VerifyRegions(Verifier verifier) => StructuredVerification.Verify(this, this, verifier);
}
