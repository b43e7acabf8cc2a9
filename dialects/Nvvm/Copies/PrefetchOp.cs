namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Brings memory closer: <c>nvvm.prefetch level = L1, %p : !llvm.ptr&lt;1></c>.</summary>
[Op("nvvm.prefetch", Syntax = "(`level` `=` $cacheLevel^ (`uniform` $uniform^)? `,`)? (`tensormap` $tensormap^ (`in_param_space` $in_param_space^)? `,`)? (`evict_priority` `=` $evictPriority^ `,`)? $addr (`,` `predicate` `=` $predicate^)? attr-dict `:` type(operands)")]
public sealed partial class PrefetchOp : Operation
{
    [Attr] public partial PrefetchCacheLevel? CacheLevel { get; set; }
    [Attr] public partial CacheEvictionPriority? EvictPriority { get; set; }
    [Operand<AnyOf<GlobalPointer, AnyOf<LocalPointer, GenericPointer, ConstantPointer>>>] public partial Value Addr { get; set; }
    [Operand<I1>] public partial Value? Predicate { get; set; }
    [Attr] public partial bool Tensormap { get; set; }
    [Attr] public partial bool Uniform { get; set; }
    [Attr("in_param_space")] public partial bool InParamSpace { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Invalid() is { } reason) verifier.Error(this, reason);
    }

    private string? Invalid()
    {
        int space = ((LlvmPointerType)Addr.Type).AddressSpace;
        if (Tensormap) return CacheLevel is not null ? "cannot specify both tensormap and cache level" : InvalidTensormap(space);
        return CacheLevel is { } level ? InvalidLevel(level, space) : "requires specification of either cache level or tensormap";
    }

    private string? InvalidTensormap(int space)
    {
        if (space is not (GenericPointer.Space or ConstantPointer.Space)) return "prefetch tensormap requires a generic or constant pointer";
        if (EvictPriority is not null) return "prefetch tensormap does not support eviction priority";
        return InParamSpace && space != GenericPointer.Space ? "in_param_space can only be specified for a generic pointer" : null;
    }

    private string? InvalidLevel(PrefetchCacheLevel level, int space)
    {
        if (space is not (GenericPointer.Space or GlobalPointer.Space or LocalPointer.Space)) return "prefetch to cache level requires a generic, global, or local pointer";
        if (Uniform && level != PrefetchCacheLevel.L1) return "unsupported cache level, the only supported uniform cache level is L1";
        if (Uniform && space != GenericPointer.Space) return "prefetch to uniform cache requires a generic pointer";
        if (EvictPriority is { } priority)
        {
            if (level != PrefetchCacheLevel.L2) return "cache eviction priority supported only for cache level L2";
            if (space != GlobalPointer.Space) return "cache eviction priority requires a global pointer";
            if (priority is not (CacheEvictionPriority.EvictNormal or CacheEvictionPriority.EvictLast)) return "unsupported cache eviction priority, only evict_last and evict_normal are supported";
        }
        return Predicate is not null ? "predicate supported only on prefetch tensormap" : null;
    }
}
