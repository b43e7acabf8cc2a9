namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How soon memory leaves the cache.</summary>
[EnumDef("nvvm.cache_eviction_priority", Summary = "NVVM Cache Eviction Priority", Title = "::mlir::NVVM::CacheEvictionPriority")]
public enum CacheEvictionPriority
{
    [Case("evict_normal")]
    EvictNormal,

    [Case("evict_first")]
    EvictFirst,

    [Case("evict_last")]
    EvictLast,

    [Case("evict_unchanged")]
    EvictUnchanged,

    [Case("no_allocate")]
    NoAllocate,
}
