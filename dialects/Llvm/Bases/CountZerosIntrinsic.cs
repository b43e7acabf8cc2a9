using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many zero bits stand at one end; of zero itself the width, or anything where that is promised not to occur.</summary>
[OpBase]
public abstract partial class CountZerosIntrinsic : IntrinsicOp, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value In { get; set; }
    [Attr<I1Attr>("is_zero_poison")] public partial IntegerAttr IsZeroPoison { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
