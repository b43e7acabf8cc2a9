namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The shape of a value: <c>shape.shape_of %v : tensor&lt;?x4xf32> -> tensor&lt;2xindex></c>.</summary>
[Op("shape.shape_of", Syntax = "$arg attr-dict `:` type($arg) `->` type($result)")]
public sealed partial class ShapeOfOp : Operation, IPure, IInferResultTypes
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

    protected override void Verify(Verifier verifier) => ErrorPropagation.VerifyShape(this, verifier);
}
