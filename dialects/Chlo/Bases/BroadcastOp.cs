using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>One function applied to pairs of elements, where the smaller operand repeats.</summary>
/// <remarks>
/// Without <c>broadcast_dimensions</c> the last dimensions meet and extents of 1 repeat, as in numpy; with them, dimension i of the operand of
/// smaller rank is dimension <c>broadcast_dimensions[i]</c> of the other. Shapes that do not meet are found when the op is lowered, as upstream finds them.
/// </remarks>
public abstract class BroadcastOp : Operation, IPure, IInferResultTypes, IReifyResultShapes
{
    /// <summary>The operation of StableHLO, or of this dialect, on operands that have one shape.</summary>
    public abstract Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs);

    private DenseArrayAttr? Dimensions => GetAttribute("broadcast_dimensions") as DenseArrayAttr;

    /// <summary>The shape that both operands repeat to; null where they do not meet, or the rank of one is not known.</summary>
    public Shape? BroadcastShape() =>
        GetOperand(0).Type is TensorType left && GetOperand(1).Type is TensorType right ? Broadcasting.Join(left.Shape, right.Shape, Dimensions) : null;

    /// <summary>The elements of the left operand in the joined shape.</summary>
    /// <exception cref="TypeInferenceException">The operands' elements differ.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        InferResultTypes(state, ((ShapedType)state.Operands[0].Type).ElementType);
    }

    /// <summary>Types that differ in dynamic extents only; any of those elements where the shapes do not meet.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) =>
        inferred is UnrankedTensorType open ? actual is ShapedType tensor && tensor.ElementType.Equals(open.ElementType) : HloTypes.AreCompatible(inferred, actual);

    protected static void InferResultTypes(OperationState state, IrType element)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (lhs, rhs) = (state.Operands[0], state.Operands[1]);
        if (!HloTypes.AreCompatibleElements(((ShapedType)lhs.Type).ElementType, ((ShapedType)rhs.Type).ElementType)) throw new TypeInferenceException("mismatched operand types");
        state.AddResultTypes(Broadcasting.TypeOf(element, state.GetAttribute("broadcast_dimensions") as DenseArrayAttr, lhs, rhs));
    }

    /// <summary>The last dimensions meet, or no shape is built.</summary>
    public Value[] ReifyResultShapes(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        if (Dimensions is { } dimensions && !Broadcasting.AreLast(dimensions, operands[0].Type, operands[1].Type))
            throw new TypeInferenceException($"unsupported non prefix-padded dynamic rank broadcast_dimensions = {dimensions}");
        return [shapes.Broadcast([shapes.Of(operands[0]), shapes.Of(operands[1])])];
    }
}
