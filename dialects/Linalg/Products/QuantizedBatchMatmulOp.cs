namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Products of matrices of integers, less their zero points, one per batch.</summary>
[Op("linalg.quantized_batch_matmul")]
public sealed partial class QuantizedBatchMatmulOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("bmnK: b m K, b K n, , , b m n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.QuantizedMultiplyAdd());
}
