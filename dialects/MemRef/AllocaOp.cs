namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Allocates memory on the stack, until the nearest automatic allocation scope ends.</summary>
[Op("memref.alloca")]
public sealed partial class AllocaOp : AllocationOp, INamesResults
{
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Memory, "alloca");
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AllocaOp>(DropUnread);
    }
}
