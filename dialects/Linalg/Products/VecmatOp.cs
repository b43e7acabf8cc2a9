namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The product of a vector and a matrix.</summary>
[Op("linalg.vecmat")]
public sealed partial class VecmatOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("nM: M, M n, n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    private protected override bool IsContraction => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
