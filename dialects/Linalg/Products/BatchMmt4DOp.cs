namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Products of matrices and transposed ones, cut in tiles, one per batch.</summary>
[Op("linalg.batch_mmt4d")]
public sealed partial class BatchMmt4DOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("bmnKijL: b m K i L, b n K j L, b m n i j");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    private protected override bool IsContraction => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
