using System.Numerics;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Fills a known number of bytes without a call.</summary>
[Op("llvm.intr.memset.inline")]
public sealed partial class MemSetInlineIntrinsic : MemoryFillIntrinsic
{
    [Attr] public partial IntegerAttr Len { get; set; }

    private protected override BigInteger? StaticLength => LengthOf(Len);

    private protected override void CreateLike(OpBuilder builder, Value target, long length) => Create(builder, target, Val, IsVolatile, new IntegerAttr(length, Len.Type));
}
