using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>What arc sine and its relatives of complex numbers share: √(a² - x²) and log(a + √(a² - 1)), where a is the mean distance from -1 and 1.</summary>
[Op("chlo._asin_acos_kernel", Syntax = "$operand attr-dict `:` type($operand) `->` type($result)")]
public sealed partial class AsinAcosKernelOp : UnaryOp
{
    [Operand<AnyComplexTensor>] public partial Value Operand { get; set; }
    [Result<AnyComplexTensor>] public partial Value Result { get; }
}
