namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Products of matrices and vectors, one per batch.</summary>
[Op("linalg.batch_matvec")]
public sealed partial class BatchMatvecOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("bmN: b m N, b N, b m");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    private protected override bool IsContraction => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
