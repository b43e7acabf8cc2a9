using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A body applied to each element: <c>linalg.map { math.exp } ins(%a : t) outs(%b : t)</c>.</summary>
[Op("linalg.map")]
public sealed partial class MapOp : Operation, IStructured, ISingleBlock, INamesResults, IMemoryEffects, IRecursiveMemoryEffects
{
    [Operand<AnyOf<AnyMemRef, RankedTensor>>] public partial OperandRange Inputs { get; }
    [Operand<AnyOf<AnyMemRef, RankedTensor>>] public partial Value Init { get; set; }
    [Region("mapper")] public partial Region Body { get; }
    [Result("result")] public partial ResultRange Outputs { get; }

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

    public static void Parse(AsmParser parser, OperationState state) => PayloadSyntax.Parse(parser, state, static (_, s) =>
        StructuredSyntax.InferResults(s, s.Operands.Count - 1), initsFirst: false);

    protected override void Print(AsmPrinter printer) => PayloadSyntax.Print(printer, this, Inputs, Inits, static (_, _) => { }, initFirst: false);

    protected override void NameBlockArguments(Region region, SsaNamer namer) => StructuredSyntax.NameArguments(region, namer, Inputs.Count, "init");

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var init = Init.Type as ShapedType;
        foreach (var input in Inputs)
            if (init is not null && input.Type is ShapedType { HasRank: true } type && !type.Shape.Equals(init.Shape))
            {
                verifier.Error(this, $"expected shape of input ({Show(type.Shape)}) to match shape of output ({Show(init.Shape)})");
                return;
            }
        StructuredVerification.Verify(this, this, verifier);
    }

    private static string Show(Shape shape) => string.Join(", ", shape.ToArray());

    protected override void VerifyRegions(Verifier verifier) => StructuredVerification.VerifyBody(this, this, verifier);
}
