namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Copies in bulk to the shared memory of another block.</summary>
[Op("nvvm.cp.async.bulk.shared.cluster.shared.cta", Syntax = "$dstMem `,` $srcMem `,` $mbar `,` $size attr-dict `:` type($dstMem) `,` type($srcMem)")]
public sealed partial class CpAsyncBulkSharedCTAToSharedClusterOp : Operation
{
    [Operand<ClusterPointer>] public partial Value<LlvmPointerType> DstMem { get; set; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> SrcMem { get; set; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> Mbar { get; set; }
    [Operand<I32>] public partial Value Size { get; set; }
}
