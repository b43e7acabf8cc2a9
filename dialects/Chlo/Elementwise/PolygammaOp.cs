using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The derivative of order n of the digamma function; NaN where n is no natural number.</summary>
[Op("chlo.polygamma", Syntax = "$n `,` $x attr-dict `:` type($n) `,` type($x) `->` type($result)")]
public sealed partial class PolygammaOp : FloatBinaryOp
{
    [Operand<FloatTensor>] public partial Value<TensorType> N { get; set; }
    [Operand<FloatTensor>] public partial Value<TensorType> X { get; set; }
    [Result<FloatTensor>] public partial Value<TensorType> Result { get; }
}
