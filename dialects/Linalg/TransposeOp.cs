using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Dimensions in another order: dimension i of the output is dimension <c>permutation[i]</c> of the input.</summary>
[Op("linalg.transpose")]
public sealed partial class TransposeOp : Operation, IStructured, ISingleBlock, INamesResults, IMemoryEffects
{
    [Operand] public partial Value Input { get; set; }
    [Operand] public partial Value Init { get; set; }
    [Attr] public partial DenseArrayAttr Permutation { get; set; }
    [Region("region")] public partial Region Body { get; }
    [Result("result")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public OperandRange StructuredInputs => new(this, 0, 1);
    public OperandRange Inits => new(this, 1, 1);
    public Block StructuredBody => Body.Entry;

    public IReadOnlyList<AffineMap> Maps
    {
        get
        {
            var permutation = Permutation.ToInt64Array();
            var inverse = new AffineExpr[permutation.Length];
            for (int i = 0; i < inverse.Length; i++) inverse[permutation[i]] = AffineExpr.Dim(i);
            return [new AffineMap(inverse.Length, 0, [.. inverse]), AffineMap.Identity(inverse.Length)];
        }
    }

    public IReadOnlyList<IteratorType> Iterators => [.. Enumerable.Repeat(IteratorType.Parallel, Permutation.Count)];

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        if (ResultCount > 0) namer.Name(GetResult(0), "transposed");
    }

    public void GetEffects(List<MemoryEffect> effects) => StructuredEffects.Add(this, effects);

    public static TransposeOp Create(OpBuilder builder, Value input, Value init, ReadOnlySpan<long> permutation)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState<TransposeOp>().AddOperands(input, init).AddAttribute("permutation", DenseArrayAttr.I64(permutation));
        StructuredSyntax.InferResults(state, 1);
        StructuredSyntax.AddBody(state, static (_, block) => [block.GetArgument(0)]);
        return builder.Insert<TransposeOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        StructuredSyntax.ParseOperands(parser, state, segments: false);
        StructuredSyntax.ParseIndexArray(parser, state, "permutation");
        parser.ParseOptionalAttributeDictionary(state);
        StructuredSyntax.InferResults(state, 1);
        StructuredSyntax.AddBody(state, static (_, block) => [block.GetArgument(0)]);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        StructuredSyntax.PrintOperands(printer, StructuredInputs, Inits);
        StructuredSyntax.PrintIndexArray(printer, "permutation", Permutation);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var sorted = Permutation.ToInt64Array();
        Array.Sort(sorted);
        for (int i = 0; i < sorted.Length; i++)
            if (sorted[i] != i)
            {
                verifier.Error(this, "permutation is not valid");
                return;
            }
        if (Input.Type is ShapedType { HasRank: true } input && input.Rank != sorted.Length) verifier.Error(this, $"size of permutation {sorted.Length} does not match the argument rank {input.Rank}");
        else StructuredVerification.Verify(this, this, verifier);
    }
}
