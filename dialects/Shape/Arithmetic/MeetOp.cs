namespace OpenXla.Ir.Dialects.Shape;

/// <summary>What two shapes or two sizes say together: <c>shape.meet %a, %b, error = "why" : !shape.shape, !shape.shape -> !shape.shape</c>.</summary>
[Op("shape.meet", Syntax = "$arg0 `,` $arg1 (`,` `error` `=` $error^)? attr-dict `:` type($arg0) `,` type($arg1) `->` type($result)")]
public sealed partial class MeetOp : Operation, ICommutative, IInferResultTypes
{
    [Operand<AnyShapeOrSize>] public partial Value Arg0 { get; set; }
    [Operand<AnyShapeOrSize>] public partial Value Arg1 { get; set; }
    [Attr] public partial StringAttr? Error { get; set; }
    [Result<AnyShapeOrSize>] public partial Value Result { get; }

    /// <summary>What can be an error wins; of two tensors of extents, the one of open size.</summary>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (left, right) = (state.Operands[0].Type, state.Operands[1].Type);
        if (left is not (ShapeType or SizeType)) (left, right) = (right, left);
        bool areOfOneKind = left is SizeType or IndexType ? SizeOrIndex.IsSatisfiedBy(right) : ShapeOrExtentTensor.IsSatisfiedBy(right);
        if (!areOfOneKind) throw new TypeInferenceException("requires all sizes or shapes");
        state.AddResultTypes(left is TensorType extents ? Meet(extents, (TensorType)right) : left);
    }

    private static TensorType Meet(TensorType left, TensorType right)
    {
        if (left.Shape.IsDynamic(0)) return left;
        if (right.Shape.IsDynamic(0)) return right;
        return left.Shape[0] == right.Shape[0] ? left : throw new TypeInferenceException("unequal shape cardinality");
    }

    /// <summary>Whether both are sizes or both are shapes; two tensors of extents must be of sizes that can be equal.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual)
    {
        ArgumentNullException.ThrowIfNull(inferred);
        if (inferred.Equals(actual)) return true;
        if (inferred is not (ShapeType or SizeType)) (inferred, actual) = (actual, inferred);
        return inferred switch
        {
            SizeType => actual is SizeType or IndexType,
            ShapeType => actual is ShapeType or TensorType,
            _ => inferred is TensorType && actual is TensorType && ISameOperandsAndResultShape.AreCompatible(inferred, actual),
        };
    }
}
