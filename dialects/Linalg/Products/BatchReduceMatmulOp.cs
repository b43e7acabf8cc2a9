namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The sum of the products of matrices of all batches, added to the output.</summary>
[Op("linalg.batch_reduce_matmul")]
public sealed partial class BatchReduceMatmulOp : ContractionOp
{
    private static readonly LoopSignature Nest = new("BmnK: B m K, B K n, m n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static BatchReduceMatmulOp Create(OpBuilder builder, Value left, Value right, Value output) =>
        (BatchReduceMatmulOp)CreateNamed(builder, OperationName, [left, right], [output], static scalars => scalars.MultiplyAdd());

    public static void Parse(AsmParser parser, OperationState state) => ParseContraction(parser, state);
}
