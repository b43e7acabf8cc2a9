using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer that is probably the other.</summary>
[Op("llvm.intr.expect", Syntax = "$val `,` $expected attr-dict `:` type($val)")]
public sealed partial class ExpectIntrinsic : IntrinsicOp, ISameOperandsAndResultType, IPure
{
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Val { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Expected { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
