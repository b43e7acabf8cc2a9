using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>A function of floats.</summary>
[OpBase(Syntax = "$operand attr-dict `:` type($operand) `->` type($result)")]
public abstract partial class FloatUnaryOp : UnaryOp
{
    [Operand<AnyFloatTensor>] public partial Value Operand { get; set; }
    [Result<AnyFloatTensor>] public partial Value Result { get; }
}
