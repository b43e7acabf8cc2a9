using OpenXla.Ir.Dialects.Shape.Canonicalization;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>How many extents a shape has: <c>shape.rank %s : !shape.shape -> !shape.size</c>.</summary>
[Op("shape.rank")]
public sealed partial class RankOp : SizeOfShapeOp, IFoldable, IInferResultTypes
{
    public static void InferResultTypes(OperationState state) => InferSize(state);

    /// <summary><c>rank [2, 3] ⇒ 2</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Extents.Of(operands[0]) is { } extents ? IntegerAttr.Index(extents.Length) : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<RankOp>(RankOfShapeOf);
    }

    /// <summary><c>rank(shape_of %t) : tensor&lt;?x?xf32> ⇒ 2</c></summary>
    private static bool RankOfShapeOf(RankOp op, PatternRewriter rewriter)
    {
        if (op.Shape.DefiningOp is not ShapeOfOp { Arg.Type: TensorType type }) return rewriter.NoMatch(op, $"the shape is that of no ranked tensor");
        var rank = IntegerAttr.Index(type.Rank);
        return rewriter.Replace(op, op.Result.Type is IndexType ? Arith.ConstantOp.Create(rewriter, rank).Result : ConstSizeOp.Create(rewriter, rank).Result);
    }
}
