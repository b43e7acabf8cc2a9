namespace LLVMSharp.Interop;

/// <summary>Sizes, alignments and offsets of types on a target.</summary>
public unsafe partial struct LLVMTargetDataRef : IDisposable
{
    public readonly LLVMByteOrdering ByteOrder => LLVM.ByteOrder(this);

    public readonly uint PointerSize => LLVM.PointerSize(this);

    public readonly string StringRepresentation => LlvmText.TakeMessage(LLVM.CopyStringRepOfTargetData(this));

    public static LLVMTargetDataRef FromStringRepresentation(ReadOnlySpan<char> stringRep)
    {
        using var text = new MarshaledString(stringRep);
        return LLVM.CreateTargetData(text);
    }

    public readonly uint PointerSizeForAddressSpace(uint AS) => LLVM.PointerSizeForAS(this, AS);

    public readonly ulong SizeOfTypeInBits(LLVMTypeRef type) => LLVM.SizeOfTypeInBits(this, type);

    public readonly ulong StoreSizeOfType(LLVMTypeRef type) => LLVM.StoreSizeOfType(this, type);

    public readonly ulong ABISizeOfType(LLVMTypeRef type) => LLVM.ABISizeOfType(this, type);

    public readonly uint ABIAlignmentOfType(LLVMTypeRef type) => LLVM.ABIAlignmentOfType(this, type);

    public readonly uint PreferredAlignmentOfType(LLVMTypeRef type) => LLVM.PreferredAlignmentOfType(this, type);

    public readonly uint CallFrameAlignmentOfType(LLVMTypeRef type) => LLVM.CallFrameAlignmentOfType(this, type);

    public readonly uint PreferredAlignmentOfGlobal(LLVMValueRef globalVar) => LLVM.PreferredAlignmentOfGlobal(this, globalVar);

    public readonly uint ElementAtOffset(LLVMTypeRef type, ulong offset) => LLVM.ElementAtOffset(this, type, offset);

    public readonly ulong OffsetOfElement(LLVMTypeRef type, uint element) => LLVM.OffsetOfElement(this, type, element);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.DisposeTargetData(this);
        Handle = IntPtr.Zero;
    }
}
