namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Says how many bytes have come at a barrier in memory.</summary>
[Op("nvvm.mbarrier.complete_tx", Syntax = "$addr `,` $txcount attr-dict `:` type(operands)")]
public sealed partial class MBarrierCompleteTxOp : Operation
{
    [Operand<AnyOf<SharedPointer, ClusterPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value Txcount { get; set; }
    [Attr(Default = MemScopeKind.Cta)] public partial MemScopeKind Scope { get; set; }

    protected override void Verify(Verifier verifier) => MemoryBarriers.Verify(this, verifier, Addr, Scope);
}
