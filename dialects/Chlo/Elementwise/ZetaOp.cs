using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The zeta function of Hurwitz: the sum of (q + n)^-x over all natural n.</summary>
[Op("chlo.zeta", Syntax = "$x `,` $q attr-dict `:` type($x) `,` type($q) `->` type($result)")]
public sealed partial class ZetaOp : FloatBinaryOp
{
    [Operand<FloatTensor>] public partial Value<TensorType> X { get; set; }
    [Operand<FloatTensor>] public partial Value<TensorType> Q { get; set; }
    [Result<FloatTensor>] public partial Value<TensorType> Result { get; }
}
