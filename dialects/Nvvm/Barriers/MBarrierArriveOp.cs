namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Says that the thread is at a barrier in memory: <c>%s = nvvm.mbarrier.arrive %b : !llvm.ptr -> i64</c>.</summary>
[Op("nvvm.mbarrier.arrive", Syntax = "$addr (`,` $count^)? attr-dict `:` type($addr) (`->` type($res)^)?")]
public sealed partial class MBarrierArriveOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer, ClusterPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value? Count { get; set; }
    [Attr(Default = MemScopeKind.Cta)] public partial MemScopeKind Scope { get; set; }
    [Attr(Default = false)] public partial bool Relaxed { get; set; }
    [Result<I64>] public partial Value? Res { get; }

    protected override void Verify(Verifier verifier) => MemoryBarriers.Verify(this, verifier, Addr, Scope, Res is not null);
}
