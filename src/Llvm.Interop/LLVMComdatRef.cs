namespace LLVMSharp.Interop;

public unsafe partial struct LLVMComdatRef
{
    public readonly LLVMComdatSelectionKind SelectionKind
    {
        get => LLVM.GetComdatSelectionKind(this);
        set => LLVM.SetComdatSelectionKind(this, value);
    }
}
