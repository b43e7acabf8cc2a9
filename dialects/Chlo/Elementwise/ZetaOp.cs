using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The zeta function of Hurwitz: the sum of (q + n)^-x over all natural n.</summary>
[Op("chlo.zeta", Syntax = "$x `,` $q attr-dict `:` type($x) `,` type($q) `->` type($result)")]
public sealed partial class ZetaOp : FloatBinaryOp
{
    [Operand<AnyFloatTensor>] public partial Value X { get; set; }
    [Operand<AnyFloatTensor>] public partial Value Q { get; set; }
    [Result<AnyFloatTensor>] public partial Value Result { get; }
}
