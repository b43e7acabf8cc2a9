using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Elements combined along dimensions: <c>linalg.reduce { arith.addf } ins(%a : t) outs(%b : t) dimensions = [1]</c>.</summary>
[Op("linalg.reduce")]
public sealed partial class ReduceOp : Operation, IStructured, ISameVariadicOperandSize, ISingleBlock, INamesResults, IMemoryEffects, IRecursiveMemoryEffects
{
    [Operand<MemRefOrRankedTensor>] public partial OperandRange Inputs { get; }
    [Operand<MemRefOrRankedTensor>] public partial OperandRange Inits { get; }
    [Attr<IncreasingDimensions>] public partial DenseArrayAttr Dimensions { get; set; }
    [Region("combiner", OneBlock = true)] public partial Region Body { get; }
    [Result<AnyTensor>("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public OperandRange StructuredInputs => Inputs;
    public Block StructuredBody => Body.Entry;

    private int Rank => ((ShapedType)GetOperand(0).Type).Rank;

    public IReadOnlyList<AffineMap> Maps
    {
        get
        {
            var reduced = Dimensions.ToInt64Array();
            var kept = Enumerable.Range(0, Rank).Where(d => !reduced.Contains(d)).Select(d => AffineExpr.Dim(d));
            var output = new AffineMap(Rank, 0, [.. kept]);
            int half = OperandCount / 2;
            return [.. Enumerable.Repeat(AffineMap.Identity(Rank), half), .. Enumerable.Repeat(output, half)];
        }
    }

    public IReadOnlyList<IteratorType> Iterators
    {
        get
        {
            var reduced = Dimensions.ToInt64Array();
            return [.. Enumerable.Range(0, Rank).Select(d => reduced.Contains(d) ? IteratorType.Reduction : IteratorType.Parallel)];
        }
    }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        if (ResultCount > 0) namer.Name(GetResult(0), "reduced");
    }

    public void GetEffects(List<MemoryEffect> effects) => StructuredEffects.Add(this, effects);

    public static void Parse(AsmParser parser, OperationState state) => PayloadSyntax.Parse(parser, state, static (p, s, inputs) =>
    {
        StructuredSyntax.ParseIndexArray(p, s, "dimensions");
        StructuredSyntax.InferResults(s, inputs);
    }, initsFirst: true);

    protected override void Print(AsmPrinter printer) => PayloadSyntax.Print(
        printer, this, StructuredInputs, Inits, static (p, op) => StructuredSyntax.PrintIndexArray(p, "dimensions", ((ReduceOp)op).Dimensions), initFirst: true);

    protected override void NameBlockArguments(Region region, SsaNamer namer) => StructuredSyntax.NameArguments(region, namer, OperandCount / 2, "init");

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var reduced = Dimensions.ToInt64Array();
        if (reduced.Zip(reduced.Skip(1)).Any(static pair => pair.First >= pair.Second))
            verifier.Error(this, "attribute 'dimensions' failed to satisfy constraint: i64 dense array attribute should be in increasing order");
        else if (OperandCount == 0) verifier.Error(this, "expects equal number of inputs and inits");
        else if (StructuredVerification.VerifyResults(this, this, verifier) && (FindShapeMistake(reduced) ?? FindElementMistake()) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindShapeMistake(long[] reduced)
    {
        var (input, init) = ((ShapedType)Inputs[0].Type, (ShapedType)Inits[0].Type);
        for (int i = 1; i < Inputs.Count; i++)
            if (!((ShapedType)Inputs[i].Type).Shape.Equals(input.Shape)) return $"expects all inputs to have the same shapes. Shape at input-index {i} is not equal to the shape at input-index 0.";
        for (int i = 1; i < Inits.Count; i++)
            if (!((ShapedType)Inits[i].Type).Shape.Equals(init.Shape)) return $"expects all outputs to have the same shapes. Shape at output-index {i} is not equal to the shape at output-index 0.";
        if (reduced.Any(d => d < 0 || d >= Rank)) return $"dimensions for reduction should be in the range [0, {Rank - 1}].";
        long[] left = [.. Enumerable.Range(0, input.Rank).Where(d => !reduced.Contains(d)).Select(d => input.Shape[d])];
        if (left.Length != init.Rank) return $"number of dimensions after reduction {left.Length} doesn't match the init rank {init.Rank}";
        if (left.AsSpan().SequenceEqual(init.Shape.Span)) return null;
        return $"init dimensions [{string.Join(", ", init.Shape.ToArray())}] doesn't match input dimensions after reduction [{string.Join(", ", left)}]";
    }

    private string? FindElementMistake()
    {
        var arguments = Body.Entry.Arguments;
        if (arguments.Count != OperandCount) return "mismatching number of operands and block arguments";
        for (int i = 0; i < OperandCount; i++)
            if (((ShapedType)GetOperand(i).Type).ElementType is var element && !element.Equals(arguments[i].Type))
                return $"{(i < Inputs.Count ? "input" : "output")} element type '{element}' does not match corresponding block argument type '{arguments[i].Type}'";
        return null;
    }

    protected override void VerifyRegions(Verifier verifier) => StructuredVerification.Verify(this, this, verifier);
}
