using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>From here on memory may change again.</summary>
[Op("llvm.intr.invariant.end", Syntax = "$start `,` $size `,` $ptr attr-dict `:` qualified(type($ptr))")]
public sealed partial class InvariantEndIntrinsic : IntrinsicOp
{
    [Operand<LlvmDefaultPointer>] public partial Value Start { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr Size { get; set; }
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
}
