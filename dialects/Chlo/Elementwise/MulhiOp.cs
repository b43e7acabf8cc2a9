using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The upper half of the product of two integers, which has twice their width.</summary>
[Op("chlo.mulhi", Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)")]
public sealed partial class MulhiOp : Operation, IElementwise, IPure, ICommutative, ICompatibleTypes, IInferResultTypes, IHasShapeOfOperand
{
    [Operand<IntegerTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<IntegerTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<IntegerTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type);
    }

    /// <summary>Any: <see cref="ICompatibleTypes"/> asks for more than inference, and says so in its own words.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => true;
}
