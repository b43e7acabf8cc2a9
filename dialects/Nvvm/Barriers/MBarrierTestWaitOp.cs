namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Asks whether a phase of a barrier in memory is over.</summary>
[Op("nvvm.mbarrier.test.wait", Syntax = "$addr `,` $stateOrPhase attr-dict `:` type(operands) `->` type($res)")]
public sealed partial class MBarrierTestWaitOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<AnyOf<I64, I32>>] public partial Value StateOrPhase { get; set; }
    [Attr(Default = MemScopeKind.Cta)] public partial MemScopeKind Scope { get; set; }
    [Attr(Default = false)] public partial bool Relaxed { get; set; }
    [Result<I1>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier) => MemoryBarriers.Verify(this, verifier, Addr, Scope);
}
