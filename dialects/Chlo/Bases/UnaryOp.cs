using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>One function applied to each element; the result has the operand's type.</summary>
public abstract class UnaryOp : Operation, IElementwise, IPure, ICompatibleTypes, IInferResultTypes, IHasShapeOfOperand
{
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type);
    }

    /// <summary>Any: <see cref="ICompatibleTypes"/> asks for more than inference, and says so in its own words.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => true;
}
