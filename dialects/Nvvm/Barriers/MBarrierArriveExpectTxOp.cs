namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Says that the thread is at a barrier in memory, and how many bytes are to come.</summary>
[Op("nvvm.mbarrier.arrive.expect_tx", Syntax = "$addr `,` $txcount (`,` `predicate` `=` $predicate^)? attr-dict `:` type(operands) (`->` type($res)^)?")]
public sealed partial class MBarrierArriveExpectTxOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer, ClusterPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value Txcount { get; set; }
    [Attr(Default = MemScopeKind.Cta)] public partial MemScopeKind Scope { get; set; }
    [Attr(Default = false)] public partial bool Relaxed { get; set; }
    [Operand<I1>] public partial Value? Predicate { get; set; }
    [Result<I64>] public partial Value? Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Predicate is not null && InvalidWithPredicate() is { } reason) verifier.ErrorAt(this, reason);
        else MemoryBarriers.Verify(this, verifier, Addr, Scope, Res is not null);
    }

    private string? InvalidWithPredicate()
    {
        if (Scope != MemScopeKind.Cta) return "mbarrier scope must be CTA when using predicate";
        if (ClusterPointer.IsSatisfiedBy(Addr.Type)) return "mbarrier in shared_cluster space is not supported when using predicate";
        if (Res is not null) return "return-value is not supported when using predicate";
        return Relaxed ? "mbarrier with relaxed semantics is not supported when using predicate" : null;
    }
}
