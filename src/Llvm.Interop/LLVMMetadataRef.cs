namespace LLVMSharp.Interop;

public unsafe partial struct LLVMMetadataRef
{
    public readonly LLVMMetadataKind Kind => LLVM.GetMetadataKind(this);

    public readonly LLVMValueRef AsValue(LLVMContextRef C) => LLVM.MetadataAsValue(C, this);
}
