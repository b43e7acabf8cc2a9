using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which lanes of a loop's iteration are below the trip count.</summary>
[Op("llvm.intr.get.active.lane.mask", Syntax = "$base `,` $n attr-dict `:` type($base) `,` type($n) `to` type($res)")]
public sealed partial class GetActiveLaneMaskIntrinsic : IntrinsicOp, IPure
{
    [Operand<AnySignlessInteger>("base")] public partial Value<IntegerType> BaseIndex { get; set; }
    [Operand<AnySignlessInteger>("n")] public partial Value<IntegerType> Count { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
