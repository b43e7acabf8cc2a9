namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Products of vectors and matrices, one per batch.</summary>
[Op("linalg.batch_vecmat")]
public sealed partial class BatchVecmatOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("bnM: b M, b M n, b n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    private protected override bool IsContraction => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
