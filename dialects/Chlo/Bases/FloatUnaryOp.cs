using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>A function of floats.</summary>
[OpBase(Syntax = "$operand attr-dict `:` type($operand) `->` type($result)")]
public abstract partial class FloatUnaryOp : UnaryOp
{
    [Operand<FloatTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<FloatTensor>] public partial Value<TensorType> Result { get; }
}
