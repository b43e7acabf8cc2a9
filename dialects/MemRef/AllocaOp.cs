namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Allocates memory on the stack, until the nearest automatic allocation scope ends.</summary>
[Op("memref.alloca")]
public sealed partial class AllocaOp : AllocationOp, INamesResults, IStackAllocation
{
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Memory, "alloca");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        for (var around = ParentOp; around is not null; around = around.ParentOp)
            if (around.Is(OperationTraits.AutomaticAllocationScope))
            {
                base.Verify(verifier);
                return;
            }
        verifier.Error(this, "requires an ancestor op with AutomaticAllocationScope trait");
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AllocaOp>(FoldExtents).Add<AllocaOp>(DropUnread);
    }
}
