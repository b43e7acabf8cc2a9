namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="MBarrierArriveOp"/>, and leaves the barrier.</summary>
[Op("nvvm.mbarrier.arrive_drop", Syntax = "$addr (`,` $count^)? attr-dict `:` type($addr) (`->` type($res)^)?")]
public sealed partial class MBarrierArriveDropOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer, ClusterPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value? Count { get; set; }
    [Attr(Default = MemScopeKind.Cta)] public partial MemScopeKind Scope { get; set; }
    [Attr(Default = false)] public partial bool Relaxed { get; set; }
    [Result<I64>] public partial Value? Res { get; }

    protected override void Verify(Verifier verifier) => MemoryBarriers.Verify(this, verifier, Addr, Scope, Res is not null);
}
