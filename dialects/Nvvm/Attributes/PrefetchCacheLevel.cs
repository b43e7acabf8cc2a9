namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which cache.</summary>
[EnumDef("nvvm.prefetch_cache_level", Summary = "NVVM Prefetch Cache Level", Title = "::mlir::NVVM::PrefetchCacheLevel")]
public enum PrefetchCacheLevel
{
    [Case("L1")]
    L1,

    [Case("L2")]
    L2,
}
