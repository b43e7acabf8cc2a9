namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The product of a matrix and a transposed one, both cut in tiles.</summary>
[Op("linalg.mmt4d")]
public sealed partial class Mmt4DOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("mnKijL: m K i L, n K j L, m n i j");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    private protected override bool IsContraction => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
