using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The derivative of order n of the digamma function; NaN where n is no natural number.</summary>
[Op("chlo.polygamma", Syntax = "$n `,` $x attr-dict `:` type($n) `,` type($x) `->` type($result)")]
public sealed partial class PolygammaOp : FloatBinaryOp
{
    [Operand<AnyFloatTensor>] public partial Value N { get; set; }
    [Operand<AnyFloatTensor>] public partial Value X { get; set; }
    [Result<AnyFloatTensor>] public partial Value Result { get; }
}
