namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The product of two matrices of integers, less their zero points.</summary>
[Op("linalg.quantized_matmul")]
public sealed partial class QuantizedMatmulOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("mnK: m K, K n, , , m n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.QuantizedMultiplyAdd());
}
