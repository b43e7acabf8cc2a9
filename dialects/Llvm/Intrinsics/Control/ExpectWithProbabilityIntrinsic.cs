using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer that is the other with some probability.</summary>
[Op("llvm.intr.expect.with.probability", Syntax = "$val `,` $expected `,` $prob attr-dict `:` type($val)")]
[TypesMatch("val", "expected", "res")]
public sealed partial class ExpectWithProbabilityIntrinsic : IntrinsicOp, IPure
{
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Val { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Expected { get; set; }
    [Attr<F64Attr>] public partial FloatAttr Prob { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
