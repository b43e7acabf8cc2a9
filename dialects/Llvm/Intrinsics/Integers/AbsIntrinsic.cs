using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The integer without its sign; of the least one itself, or anything where that is promised not to occur.</summary>
[Op("llvm.intr.abs")]
public sealed partial class AbsIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value In { get; set; }
    [Attr<I1Attr>("is_int_min_poison")] public partial IntegerAttr IsIntMinPoison { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
