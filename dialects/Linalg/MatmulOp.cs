using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The product of two matrices, added to the output.</summary>
[Op("linalg.matmul")]
public sealed partial class MatmulOp : ContractionOp
{
    private static readonly AffineMap[] DefaultMatmulMaps =
    [
        new(3, 0, AffineExpr.Dim(0), AffineExpr.Dim(2)),
        new(3, 0, AffineExpr.Dim(2), AffineExpr.Dim(1)),
        new(3, 0, AffineExpr.Dim(0), AffineExpr.Dim(1)),
    ];

    public static bool HasCustomSyntax => true;

    protected override AffineMap[] DefaultMaps => DefaultMatmulMaps;

    public override IReadOnlyList<IteratorType> Iterators => [IteratorType.Parallel, IteratorType.Parallel, IteratorType.Reduction];

    public static MatmulOp Create(OpBuilder builder, Value left, Value right, Value output) => (MatmulOp)CreateNamed(builder, OperationName, [left, right], [output], MultiplyAdd);

    public static void Parse(AsmParser parser, OperationState state) => ParseContraction(parser, state);
}
