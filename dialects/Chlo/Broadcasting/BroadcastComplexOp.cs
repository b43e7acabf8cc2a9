using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Complex numbers from their parts; the smaller operand repeats.</summary>
[Op("chlo.broadcast_complex", Syntax = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)")]
public sealed partial class BroadcastComplexOp : BroadcastOp, IInferResultTypes
{
    [Operand<AnyFloatTensor>] public partial Value Lhs { get; set; }
    [Operand<AnyFloatTensor>] public partial Value Rhs { get; set; }
    [Attr<DenseI64ArrayAttr>("broadcast_dimensions")] public partial DenseArrayAttr? BroadcastDimensions { get; set; }
    [Result<AnyComplexTensor>] public partial Value Result { get; }

    /// <summary>Complex elements of the operands' type in the joined shape.</summary>
    public static new void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        InferResultTypes(state, new ComplexType(((ShapedType)state.Operands[0].Type).ElementType));
    }

    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => ComplexOp.Create(builder, lhs, rhs);
}
