namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Two elements of any type to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class AnyBinaryOp : BinaryOp, ICompatibleTypes
{
    [Operand<HloTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }
}
