using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>One function applied to pairs of elements, where the smaller operand repeats.</summary>
/// <remarks>
/// Without <c>broadcast_dimensions</c> the last dimensions meet and extents of 1 repeat, as in numpy; with them, dimension i of the operand of
/// smaller rank is dimension <c>broadcast_dimensions[i]</c> of the other. Shapes that do not meet are found when the op is lowered, as upstream finds them.
/// </remarks>
public abstract class BroadcastOp : Operation, IPure, IInferResultTypes
{
    /// <summary>The operation of StableHLO, or of this dialect, on operands that have one shape.</summary>
    public abstract Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs);

    /// <summary>The shape that both operands repeat to; null where they do not meet.</summary>
    public Shape? BroadcastShape() =>
        Broadcasting.Join(((TensorType)GetOperand(0).Type).Shape, ((TensorType)GetOperand(1).Type).Shape, GetAttribute("broadcast_dimensions") as DenseArrayAttr);

    /// <summary>The elements of the left operand in the joined shape.</summary>
    /// <exception cref="TypeInferenceException">The operands' elements differ.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        InferResultTypes(state, ((TensorType)state.Operands[0].Type).ElementType);
    }

    /// <summary>Types that differ in dynamic extents only; any of those elements where the shapes do not meet.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) =>
        inferred is UnrankedTensorType open ? actual is TensorType tensor && tensor.ElementType.Equals(open.ElementType) : HloTypes.AreCompatible(inferred, actual);

    protected static void InferResultTypes(OperationState state, IrType element)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (lhs, rhs) = ((TensorType)state.Operands[0].Type, (TensorType)state.Operands[1].Type);
        if (!HloTypes.AreCompatibleElements(lhs.ElementType, rhs.ElementType)) throw new TypeInferenceException("mismatched operand types");
        var shape = Broadcasting.Join(lhs.Shape, rhs.Shape, state.GetAttribute("broadcast_dimensions") as DenseArrayAttr);
        state.AddResultTypes(shape is { } joined ? new TensorType(joined, element) : new UnrankedTensorType(element));
    }
}
