using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Brings memory nearer that will be used.</summary>
[Op("llvm.intr.prefetch")]
public sealed partial class PrefetchIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Addr { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Rw { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Hint { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Cache { get; set; }
}
