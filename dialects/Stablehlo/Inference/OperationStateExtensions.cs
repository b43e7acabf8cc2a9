namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What type inference asks of the parts of an operation.</summary>
internal static class OperationStateExtensions
{
    public static IrType[] OperandTypes(this OperationState state)
    {
        var types = new IrType[state.Operands.Count];
        for (int i = 0; i < types.Length; i++) types[i] = state.Operands[i].Type;
        return types;
    }

    /// <summary>The type of an operand, which the operation's constraints have found to be a tensor.</summary>
    public static TensorType TensorAt(this OperationState state, int operand) => state.Operands.Count > operand && state.Operands[operand].Type is TensorType tensor
        ? tensor
        : throw new TypeInferenceException($"operand #{operand} must be a ranked tensor");

    /// <summary>The numbers of an attribute.</summary>
    public static long[] Int64s(this OperationState state, string name) => state.GetAttribute(name) is DenseArrayAttr numbers
        ? numbers.ToInt64Array()
        : throw new TypeInferenceException($"requires attribute '{name}'");

    /// <summary>The number that an attribute is.</summary>
    public static long Int64(this OperationState state, string name) => state.GetAttribute(name) is IntegerAttr number
        ? number.Int64
        : throw new TypeInferenceException($"requires attribute '{name}'");
}
