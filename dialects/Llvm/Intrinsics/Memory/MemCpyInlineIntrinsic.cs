using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies a known number of bytes without a call.</summary>
[Op("llvm.intr.memcpy.inline")]
public sealed partial class MemCpyInlineIntrinsic : MemoryTransferIntrinsic
{
    [Attr] public partial IntegerAttr Len { get; set; }
}
