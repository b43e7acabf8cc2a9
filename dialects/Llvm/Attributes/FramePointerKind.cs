namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which functions keep a frame pointer.</summary>
[EnumDef("llvm.framePointerKind", InAngles = true, AsWord = true, Title = "LLVM FramePointerKind", Summary = "")]
public enum FramePointerKind
{
    None = 0,
    [Case("non-leaf")]
    NonLeaf = 1,
    All = 2,
    Reserved = 3,
    [Case("non-leaf-no-reserve")]
    NonLeafNoReserve = 4,
}
