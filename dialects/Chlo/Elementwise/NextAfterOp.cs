using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The next float after x in the direction of y, which may be subnormal.</summary>
[Op("chlo.next_after", Syntax = "$x `,` $y attr-dict `:` type($x) `,` type($y) `->` type($result)")]
public sealed partial class NextAfterOp : FloatBinaryOp
{
    [Operand<FloatTensor>] public partial Value<TensorType> X { get; set; }
    [Operand<FloatTensor>] public partial Value<TensorType> Y { get; set; }
    [Result<FloatTensor>] public partial Value<TensorType> Result { get; }
}
