using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether a number is of one of the classes that bits name: NaN, infinity, zero, ….</summary>
[Op("llvm.intr.is.fpclass")]
public sealed partial class IsFPClassIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmFloatLike>] public partial Value In { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Bit { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
