namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The product of two matrices, added to the output.</summary>
[Op("linalg.matmul")]
public sealed partial class MatmulOp : ContractionOp
{
    private static readonly LoopSignature Nest = new("mnK: m K, K n, m n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static MatmulOp Create(OpBuilder builder, Value left, Value right, Value output) =>
        (MatmulOp)CreateNamed(builder, OperationName, [left, right], [output], static scalars => scalars.MultiplyAdd());

    public static void Parse(AsmParser parser, OperationState state) => ParseContraction(parser, state);
}
