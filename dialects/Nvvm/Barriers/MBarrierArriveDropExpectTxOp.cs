namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="MBarrierArriveExpectTxOp"/>, and leaves the barrier.</summary>
[Op("nvvm.mbarrier.arrive_drop.expect_tx", Syntax = "$addr `,` $txcount attr-dict `:` type(operands) (`->` type($res)^)?")]
public sealed partial class MBarrierArriveDropExpectTxOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer, ClusterPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value Txcount { get; set; }
    [Attr(Default = MemScopeKind.Cta)] public partial MemScopeKind Scope { get; set; }
    [Attr(Default = false)] public partial bool Relaxed { get; set; }
    [Result<I64>] public partial Value? Res { get; }

    protected override void Verify(Verifier verifier) => MemoryBarriers.Verify(this, verifier, Addr, Scope, Res is not null);
}
