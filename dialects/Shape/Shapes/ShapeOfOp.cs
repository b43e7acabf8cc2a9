using OpenXla.Ir.Dialects.Shape.Evaluation;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The shape of a value: <c>shape.shape_of %v : tensor&lt;?x4xf32> -> tensor&lt;2xindex></c>.</summary>
[Op("shape.shape_of", Syntax = "$arg attr-dict `:` type($arg) `->` type($result)")]
public sealed partial class ShapeOfOp : Operation, IFoldable, IPure, IInferResultTypes, IEvaluable
{
    [Operand<ShapedOrValueShape>] public partial Value Arg { get; set; }
    [Result<ShapeOrExtentTensor>] public partial Value Result { get; }

    /// <summary>A shape of a value with its shape, otherwise a tensor with an element for each dimension.</summary>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Operands[0].Type is not ShapedType shaped)
        {
            state.AddResultTypes(ShapeType.Instance);
            return;
        }
        long rank = shaped.HasRank ? shaped.Rank : Ir.Shape.Dynamic;
        state.AddResultTypes(new TensorType([rank], IndexType.Instance));
    }

    /// <summary>A shape may stand where a tensor was inferred, and a tensor where the sizes can be equal.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual)
    {
        if (inferred is not (ShapeType or ShapedType) || actual is not (ShapeType or ShapedType)) return Equals(inferred, actual);
        return inferred is ShapeType || actual is ShapeType || ISameOperandsAndResultShape.AreCompatible(inferred, actual);
    }

    /// <summary><c>shape_of %t : tensor&lt;2x3xf32> ⇒ [2, 3]</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Arg.Type is ShapedType { HasStaticShape: true } type ? Canonicalization.Extents.Constant(type.Shape.Span) : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<Tensor.CastOp>(CastOfShape).Add<ShapeOfOp>(ShapeOfReshape).Add<ShapeOfOp>(CastConstant).Add<Tensor.ExtractOp>(ExtractOfShape);
    }

    /// <summary><c>tensor.cast(shape_of %t : … -> tensor&lt;3xindex>) : tensor&lt;?xindex> ⇒ shape_of %t : … -> tensor&lt;?xindex></c></summary>
    private static bool CastOfShape(Tensor.CastOp op, PatternRewriter rewriter)
    {
        if (op.Dest.Type is not TensorType { Rank: 1 } type || op.Source.DefiningOp is not ShapeOfOp { Arg.Type: TensorType tensor } shape) return rewriter.NoMatch(op, $"needs the shape of a ranked tensor");
        if (!type.Shape.IsDynamic(0) && type.Shape[0] != tensor.Rank) return rewriter.NoMatch(op, $"the rank is another");
        return rewriter.Replace(op, rewriter.Insert(rewriter.NewState<ShapeOfOp>().AddOperands(shape.Arg).AddResultTypes(type)));
    }

    /// <summary><c>shape_of(tensor.reshape %t(%s)) ⇒ %s</c>, as a tensor of indices</summary>
    private static bool ShapeOfReshape(ShapeOfOp op, PatternRewriter rewriter)
    {
        if (op.Arg.DefiningOp is not Tensor.ReshapeOp reshape || op.Result.Type is not TensorType type) return rewriter.NoMatch(op, $"the argument is no reshape, or the result no tensor");
        Value extents = reshape.NewShape;
        if (extents.Type is TensorType { ElementType: not IndexType } integers)
        {
            if (!integers.Shape.Equals(type.Shape)) return rewriter.NoMatch(op, $"the extents need two casts");
            return rewriter.Replace(op, Arith.IndexCastOp.Create(rewriter, type, extents));
        }
        return ISameOperandsAndResultShape.AreCompatible(extents.Type, type) ? Tensor.StaticInformation.ReplaceThroughCast(op, rewriter, extents) : rewriter.NoMatch(op, $"the rank is another");
    }

    /// <summary><c>shape_of %t : tensor&lt;2xf32> -> tensor&lt;?xindex> ⇒ tensor.cast(const_shape [2])</c></summary>
    private static bool CastConstant(ShapeOfOp op, PatternRewriter rewriter)
    {
        if (op.Arg.Type is not ShapedType { HasStaticShape: true } shaped || op.Result.Type is not TensorType type) return rewriter.NoMatch(op, $"the shape is not known, or the result no tensor");
        Value constant = ConstShapeOp.Create(rewriter, Canonicalization.Extents.Constant(shaped.Shape.Span)).Result;
        return rewriter.Replace(op, Tensor.CastOp.Create(rewriter, type, constant));
    }

    /// <summary><c>tensor.extract (shape_of %t)[%i] ⇒ tensor.dim %t, %i</c></summary>
    private static bool ExtractOfShape(Tensor.ExtractOp op, PatternRewriter rewriter)
    {
        if (op.Tensor.DefiningOp is not ShapeOfOp { Arg: { Type: TensorType { Rank: > 0 } or UnrankedTensorType } tensor } || op.Indices.Count != 1) return rewriter.NoMatch(op, $"the tensor is no shape of one");
        return rewriter.Replace(op, Tensor.DimOp.Create(rewriter, tensor, op.Indices[0]));
    }

    protected override void Verify(Verifier verifier) => ErrorPropagation.VerifyShape(this, verifier);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        RunTimeShapes.Set(frame, Result, frame.Get(Arg).Shape.Span);
    }
}
