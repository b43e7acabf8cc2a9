using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Products of matrices, one per batch, added to the output.</summary>
[Op("linalg.batch_matmul")]
public sealed partial class BatchMatmulOp : ContractionOp
{
    private static readonly AffineMap[] DefaultBatchMaps =
    [
        new(4, 0, AffineExpr.Dim(0), AffineExpr.Dim(1), AffineExpr.Dim(3)),
        new(4, 0, AffineExpr.Dim(0), AffineExpr.Dim(3), AffineExpr.Dim(2)),
        new(4, 0, AffineExpr.Dim(0), AffineExpr.Dim(1), AffineExpr.Dim(2)),
    ];

    public static bool HasCustomSyntax => true;

    protected override AffineMap[] DefaultMaps => DefaultBatchMaps;

    public override IReadOnlyList<IteratorType> Iterators => [IteratorType.Parallel, IteratorType.Parallel, IteratorType.Parallel, IteratorType.Reduction];

    public static BatchMatmulOp Create(OpBuilder builder, Value left, Value right, Value output) =>
        (BatchMatmulOp)CreateNamed(builder, OperationName, [left, right], [output], MultiplyAdd);

    public static void Parse(AsmParser parser, OperationState state) => ParseContraction(parser, state);
}
