using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Fills a known number of bytes without a call.</summary>
[Op("llvm.intr.memset.inline")]
public sealed partial class MemSetInlineIntrinsic : MemoryIntrinsic
{
    [Operand<I8>] public partial Value Val { get; set; }
    [Attr] public partial IntegerAttr Len { get; set; }
}
