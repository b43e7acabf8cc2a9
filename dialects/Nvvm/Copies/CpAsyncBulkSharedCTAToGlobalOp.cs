namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Copies in bulk from shared memory.</summary>
[Op("nvvm.cp.async.bulk.global.shared.cta", Syntax = "$dstMem `,` $srcMem `,` $size (`l2_cache_hint` `=` $l2CacheHint^ )? (`byte_mask` `=` $byteMask^ )? attr-dict `:` type($dstMem) `,` type($srcMem)")]
public sealed partial class CpAsyncBulkSharedCTAToGlobalOp : Operation
{
    [Operand<GlobalPointer>] public partial Value<LlvmPointerType> DstMem { get; set; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> SrcMem { get; set; }
    [Operand<I32>] public partial Value Size { get; set; }
    [Operand<I64>] public partial Value? L2CacheHint { get; set; }
    [Operand<I16>] public partial Value? ByteMask { get; set; }
}
