namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Copies in bulk to shared memory.</summary>
[Op("nvvm.cp.async.bulk.shared.cluster.global", Syntax = "$dstMem `,` $srcMem `,` $mbar `,` $size (`multicast_mask` `=` $multicastMask^ )? (`l2_cache_hint` `=` $l2CacheHint^ )? attr-dict `:` type($dstMem) `,` type($srcMem)")]
public sealed partial class CpAsyncBulkGlobalToSharedClusterOp : Operation
{
    [Operand<AnyOf<SharedPointer, ClusterPointer>>] public partial Value DstMem { get; set; }
    [Operand<GlobalPointer>] public partial Value<LlvmPointerType> SrcMem { get; set; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> Mbar { get; set; }
    [Operand<I32>] public partial Value Size { get; set; }
    [Operand<I16>] public partial Value? MulticastMask { get; set; }
    [Operand<I64>] public partial Value? L2CacheHint { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (SharedPointer.IsSatisfiedBy(DstMem.Type) && MulticastMask is not null) verifier.ErrorAt(this, "Multicast is not supported with shared::cta mode.");
    }
}
