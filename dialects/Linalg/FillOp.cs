using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Writes one scalar to all elements: <c>linalg.fill ins(%z : f32) outs(%t : tensor&lt;4xf32&gt;) -> tensor&lt;4xf32&gt;</c>.</summary>
[Op("linalg.fill")]
public sealed partial class FillOp : NamedOp
{
    public static bool HasCustomSyntax => true;

    private int Rank => Outs.Count > 0 && Outs[0].Type is ShapedType { HasRank: true } type ? type.Rank : 0;

    public override IReadOnlyList<AffineMap> Maps => [new AffineMap(Rank, 0), AffineMap.Identity(Rank)];

    public override IReadOnlyList<IteratorType> Iterators => [.. Enumerable.Repeat(IteratorType.Parallel, Rank)];

    public static FillOp Create(OpBuilder builder, Value value, Value output) => (FillOp)CreateNamed(builder, OperationName, [value], [output], Build);

    public static void Parse(AsmParser parser, OperationState state) => ParseNamed(parser, state, 2, Build);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (value, element) = (Inputs.Count == 1 ? Inputs[0].Type : null, Outs.Count == 1 && Outs[0].Type is ShapedType output ? output.ElementType : null);
        if (value is not null && element is not null && !value.Equals(element))
            verifier.Error(this, $"expected fill value type ('{value}') to match output element type ('{element}')");
        else base.Verify(verifier);
    }

    private static Value[] Build(OpBuilder builder, Block block) => [block.GetArgument(0)];
}
