using System.Numerics;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies a known number of bytes without a call.</summary>
[Op("llvm.intr.memcpy.inline")]
public sealed partial class MemCpyInlineIntrinsic : MemoryTransferIntrinsic
{
    [Attr] public partial IntegerAttr Len { get; set; }

    private protected override BigInteger? StaticLength => LengthOf(Len);

    private protected override void CreateLike(OpBuilder builder, Value target, Value source, long length) => Create(builder, target, source, IsVolatile, new IntegerAttr(length, Len.Type));
}
