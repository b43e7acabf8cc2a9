namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What operations share whose result has floats where the operand has complex numbers.</summary>
internal static class RealPart
{
    /// <summary>The operand's type, with the parts' type in place of a complex one.</summary>
    internal static TensorType TypeOf(TensorType operand) =>
        operand.ElementType is ComplexType complex ? (TensorType)operand.WithElementType(complex.ElementType) : operand;

    internal static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(TypeOf((TensorType)state.Operands[0].Type));
    }

}
