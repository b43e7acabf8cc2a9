namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether a call may or must reuse the caller's frame.</summary>
[EnumDef("llvm.tailcallkind", InAngles = true, AsWord = true, Title = "Tail Call Kind", Summary = "LLVM Calling Convention specification")]
public enum TailCallKind
{
    None = 0,
    Tail = 1,
    MustTail = 2,
    NoTail = 3,
}
