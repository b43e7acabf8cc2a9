namespace LLVMSharp.Interop;

public unsafe partial struct LLVMUseRef
{
    public readonly LLVMUseRef NextUse => LLVM.GetNextUse(this);

    public readonly LLVMValueRef User => LLVM.GetUser(this);

    public readonly LLVMValueRef UsedValue => LLVM.GetUsedValue(this);
}
