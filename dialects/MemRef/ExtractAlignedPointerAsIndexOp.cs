namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The address of a memref's first element: <c>memref.extract_aligned_pointer_as_index %m : memref&lt;4xf32> -> index</c>.</summary>
[Op("memref.extract_aligned_pointer_as_index", Syntax = "$source `:` type($source) `->` type($aligned_pointer) attr-dict")]
public sealed partial class ExtractAlignedPointerAsIndexOp : Operation, IPure, INamesResults
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Source { get; set; }
    [Result<Index>("aligned_pointer")] public partial Value AlignedPointer { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(AlignedPointer, "intptr");
    }
}
