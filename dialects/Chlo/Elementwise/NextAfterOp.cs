using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The next float after x in the direction of y, which may be subnormal.</summary>
[Op("chlo.next_after", Syntax = "$x `,` $y attr-dict `:` type($x) `,` type($y) `->` type($result)")]
public sealed partial class NextAfterOp : FloatBinaryOp
{
    [Operand<AnyFloatTensor>] public partial Value X { get; set; }
    [Operand<AnyFloatTensor>] public partial Value Y { get; set; }
    [Result<AnyFloatTensor>] public partial Value Result { get; }
}
