using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>A function of floats or complex numbers.</summary>
[OpBase(Syntax = "$operand attr-dict `:` type($operand) `->` type($result)")]
public abstract partial class FloatOrComplexUnaryOp : UnaryOp
{
    [Operand<AnyFloatOrComplexTensor>] public partial Value Operand { get; set; }
    [Result<AnyFloatOrComplexTensor>] public partial Value Result { get; }
}
