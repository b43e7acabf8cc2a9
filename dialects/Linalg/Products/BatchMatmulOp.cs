namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Products of matrices, one per batch, added to the output.</summary>
[Op("linalg.batch_matmul")]
public sealed partial class BatchMatmulOp : ContractionOp
{
    private static readonly LoopSignature Nest = new("bmnK: b m K, b K n, b m n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static BatchMatmulOp Create(OpBuilder builder, Value left, Value right, Value output) =>
        (BatchMatmulOp)CreateNamed(builder, OperationName, [left, right], [output], static scalars => scalars.MultiplyAdd());

    public static void Parse(AsmParser parser, OperationState state) => ParseContraction(parser, state);
}
