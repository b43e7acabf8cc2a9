namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Brings memory closer in bulk.</summary>
[Op("nvvm.cp.async.bulk.prefetch", Syntax = "$srcMem `,` $size (`l2_cache_hint` `=` $l2CacheHint^ )? attr-dict `:` type($srcMem)")]
public sealed partial class CpAsyncBulkPrefetchOp : Operation
{
    [Operand<GlobalPointer>] public partial Value<LlvmPointerType> SrcMem { get; set; }
    [Operand<I32>] public partial Value Size { get; set; }
    [Operand<I64>] public partial Value? L2CacheHint { get; set; }
}
