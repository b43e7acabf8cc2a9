namespace LLVMSharp.Interop;

/// <summary>Puts instructions at a position in a block.</summary>
public unsafe partial struct LLVMBuilderRef : IDisposable
{
    public readonly LLVMBasicBlockRef InsertBlock => LLVM.GetInsertBlock(this);

    public readonly LLVMMetadataRef CurrentDebugLocation2
    {
        get => LLVM.GetCurrentDebugLocation2(this);
        set => LLVM.SetCurrentDebugLocation2(this, value);
    }

    public static LLVMBuilderRef Create(LLVMContextRef C) => LLVM.CreateBuilderInContext(C);

    public readonly void PositionAtEnd(LLVMBasicBlockRef Block) => LLVM.PositionBuilderAtEnd(this, Block);

    public readonly void PositionBefore(LLVMValueRef Instr) => LLVM.PositionBuilderBefore(this, Instr);

    public readonly void Position(LLVMBasicBlockRef Block, LLVMValueRef Instr) => LLVM.PositionBuilder(this, Block, Instr);

    public readonly void ClearInsertionPosition() => LLVM.ClearInsertionPosition(this);

    public readonly void Insert(LLVMValueRef Instr) => LLVM.InsertIntoBuilder(this, Instr);

    public readonly void InsertWithName(LLVMValueRef Instr, ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        LLVM.InsertIntoBuilderWithName(this, Instr, name);
    }

    public readonly void SetInstDebugLocation(LLVMValueRef Inst) => LLVM.SetInstDebugLocation(this, Inst);

    public readonly LLVMValueRef BuildCall2(
        LLVMTypeRef Ty, LLVMValueRef Fn, ReadOnlySpan<LLVMValueRef> Args, ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        fixed (LLVMValueRef* args = Args)
            return LLVM.BuildCall2(this, Ty, Fn, (LLVMOpaqueValue**)args, (uint)Args.Length, name);
    }

    public readonly LLVMValueRef BuildInvoke2(
        LLVMTypeRef Ty, LLVMValueRef Fn, ReadOnlySpan<LLVMValueRef> Args, LLVMBasicBlockRef Then, LLVMBasicBlockRef Catch,
        ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        fixed (LLVMValueRef* args = Args)
            return LLVM.BuildInvoke2(this, Ty, Fn, (LLVMOpaqueValue**)args, (uint)Args.Length, Then, Catch, name);
    }

    public readonly LLVMValueRef BuildAggregateRet(ReadOnlySpan<LLVMValueRef> RetVals)
    {
        fixed (LLVMValueRef* values = RetVals)
            return LLVM.BuildAggregateRet(this, (LLVMOpaqueValue**)values, (uint)RetVals.Length);
    }

    public readonly LLVMValueRef BuildGEP2(
        LLVMTypeRef Ty, LLVMValueRef Pointer, ReadOnlySpan<LLVMValueRef> Indices, ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        fixed (LLVMValueRef* indices = Indices)
            return LLVM.BuildGEP2(this, Ty, Pointer, (LLVMOpaqueValue**)indices, (uint)Indices.Length, name);
    }

    public readonly LLVMValueRef BuildInBoundsGEP2(
        LLVMTypeRef Ty, LLVMValueRef Pointer, ReadOnlySpan<LLVMValueRef> Indices, ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        fixed (LLVMValueRef* indices = Indices)
            return LLVM.BuildInBoundsGEP2(this, Ty, Pointer, (LLVMOpaqueValue**)indices, (uint)Indices.Length, name);
    }

    public readonly LLVMValueRef BuildGEPWithNoWrapFlags(
        LLVMTypeRef Ty, LLVMValueRef Pointer, ReadOnlySpan<LLVMValueRef> Indices, ReadOnlySpan<char> Name, LLVMGEPNoWrapFlags NoWrapFlags)
    {
        using var name = new MarshaledString(Name);
        fixed (LLVMValueRef* indices = Indices)
            return LLVM.BuildGEPWithNoWrapFlags(
                this, Ty, Pointer, (LLVMOpaqueValue**)indices, (uint)Indices.Length, name, NoWrapFlags);
    }

    public readonly LLVMValueRef BuildGlobalString(ReadOnlySpan<char> Str, ReadOnlySpan<char> Name = default)
    {
        using var text = new MarshaledString(Str);
        using var name = new MarshaledString(Name);
        return LLVM.BuildGlobalString(this, text, name);
    }

    public readonly LLVMValueRef BuildGlobalStringPtr(ReadOnlySpan<char> Str, ReadOnlySpan<char> Name = default)
    {
        using var text = new MarshaledString(Str);
        using var name = new MarshaledString(Name);
        return LLVM.BuildGlobalStringPtr(this, text, name);
    }

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.DisposeBuilder(this);
        Handle = IntPtr.Zero;
    }
}
