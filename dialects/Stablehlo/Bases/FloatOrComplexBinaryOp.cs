namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Two floats or complex numbers to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class FloatOrComplexBinaryOp : BinaryOp, ICompatibleTypes
{
    [Operand<FloatComplexOrQuantizedTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<FloatComplexOrQuantizedTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<FloatComplexOrQuantizedTensor>] public partial Value<TensorType> Result { get; }
}
