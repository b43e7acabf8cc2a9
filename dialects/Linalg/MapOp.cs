using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A body applied to each element: <c>linalg.map { math.exp } ins(%a : t) outs(%b : t)</c>.</summary>
[Op("linalg.map")]
public sealed partial class MapOp : Operation, IStructured, ISingleBlock, INamesResults, IMemoryEffects, IRecursiveMemoryEffects
{
    [Operand<MemRefOrRankedTensor>] public partial OperandRange Inputs { get; }
    [Operand<MemRefOrRankedTensor>] public partial Value Init { get; set; }
    [Region("mapper", OneBlock = true)] public partial Region Body { get; }
    [Result<AnyTensor>("result")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public OperandRange StructuredInputs => Inputs;
    public OperandRange Inits => new(this, OperandCount - 1, 1);
    public Block StructuredBody => Body.Entry;

    private int Rank => ((ShapedType)Init.Type).Rank;

    public IReadOnlyList<AffineMap> Maps => [.. Enumerable.Repeat(AffineMap.Identity(Rank), OperandCount)];

    public IReadOnlyList<IteratorType> Iterators => [.. Enumerable.Repeat(IteratorType.Parallel, Rank)];

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        if (ResultCount > 0) namer.Name(GetResult(0), "mapped");
    }

    public void GetEffects(List<MemoryEffect> effects) => StructuredEffects.Add(this, effects);

    public static void Parse(AsmParser parser, OperationState state) => PayloadSyntax.Parse(parser, state, static (_, s, inputs) =>
        StructuredSyntax.InferResults(s, inputs), initsFirst: false);

    protected override void Print(AsmPrinter printer) => PayloadSyntax.Print(printer, this, Inputs, Inits, static (_, _) => { }, initFirst: false);

    protected override void NameBlockArguments(Region region, SsaNamer namer) => StructuredSyntax.NameArguments(region, namer, Inputs.Count, "init");

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (StructuredVerification.VerifyResults(this, this, verifier) && FindMistake((ShapedType)Init.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(ShapedType init)
    {
        var arguments = Body.Entry.Arguments;
        if (arguments.Count != OperandCount) return $"expects number of operands to match the arity of mapper, but got: {OperandCount} and {arguments.Count}";
        for (int i = 0; i < Inputs.Count; i++)
            if (((ShapedType)Inputs[i].Type).ElementType is var element && !element.Equals(arguments[i].Type))
                return $"expected element type of input '{element}' to match bbArg type '{arguments[i].Type}'";
        foreach (var input in Inputs)
            if (((ShapedType)input.Type).Shape is var shape && !shape.Equals(init.Shape)) return $"expected shape of input ({Show(shape)}) to match shape of output ({Show(init.Shape)})";
        return null;
    }

    private static string Show(Shape shape) => string.Join(", ", shape.ToArray());

    protected override void VerifyRegions(Verifier verifier) => StructuredVerification.Verify(this, this, verifier);
}
