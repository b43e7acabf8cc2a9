namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Allocates memory on the heap: <c>memref.alloc(%n) : memref&lt;?xf32&gt;</c>.</summary>
[Op("memref.alloc")]
public sealed partial class AllocOp : AllocationOp, INamesResults
{
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Memory, "alloc");
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AllocOp>(FoldExtents).Add<AllocOp>(DropUnread);
    }
}
