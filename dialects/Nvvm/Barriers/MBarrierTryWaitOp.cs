namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits a while for a phase of a barrier in memory to be over.</summary>
[Op("nvvm.mbarrier.try_wait", Syntax = "$addr `,` $stateOrPhase (`,` $ticks^)? attr-dict `:` type(operands) `->` type($res)")]
public sealed partial class MBarrierTryWaitOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<AnyOf<I64, I32>>] public partial Value StateOrPhase { get; set; }
    [Operand<I32>] public partial Value? Ticks { get; set; }
    [Attr(Default = MemScopeKind.Cta)] public partial MemScopeKind Scope { get; set; }
    [Attr(Default = false)] public partial bool Relaxed { get; set; }
    [Result<I1>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier) => MemoryBarriers.Verify(this, verifier, Addr, Scope);
}
