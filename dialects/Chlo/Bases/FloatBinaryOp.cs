using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>A function of two floats; operands and result have one type. What the operands are called, each op says.</summary>
public abstract class FloatBinaryOp : Operation, IElementwise, IPure, ICompatibleTypes, IInferResultTypes, IHasShapeOfOperand
{
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type);
    }

    /// <summary>Any: <see cref="ICompatibleTypes"/> asks for more than inference, and says so in its own words.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => true;
}
