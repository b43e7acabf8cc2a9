using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>From here on memory does not change.</summary>
[Op("llvm.intr.invariant.start", Syntax = "$size `,` $ptr attr-dict `:` qualified(type($ptr))")]
public sealed partial class InvariantStartIntrinsic : IntrinsicOp
{
    [Attr<I64Attr>] public partial IntegerAttr Size { get; set; }
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Result<LlvmDefaultPointer>] public partial Value Res { get; }
}
