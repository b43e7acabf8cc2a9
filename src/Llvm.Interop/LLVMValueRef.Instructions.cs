namespace LLVMSharp.Interop;

public unsafe partial struct LLVMValueRef
{
    public readonly LLVMOpcode InstructionOpcode => LLVM.GetInstructionOpcode(this);

    public readonly LLVMBasicBlockRef InstructionParent => LLVM.GetInstructionParent(this);

    public readonly LLVMValueRef NextInstruction => LLVM.GetNextInstruction(this);

    public readonly LLVMValueRef PreviousInstruction => LLVM.GetPreviousInstruction(this);

    public readonly LLVMIntPredicate ICmpPredicate => LLVM.GetICmpPredicate(this);

    public readonly LLVMRealPredicate FCmpPredicate => LLVM.GetFCmpPredicate(this);

    public readonly LLVMMetadataRef DebugLoc
    {
        get => LLVM.InstructionGetDebugLoc(this);
        set => LLVM.InstructionSetDebugLoc(this, value);
    }

    /// <summary>In bytes, of a load, store, alloca, global or function.</summary>
    public readonly uint Alignment
    {
        get => LLVM.GetAlignment(this);
        set => LLVM.SetAlignment(this, value);
    }

    public readonly bool Volatile
    {
        get => LLVM.GetVolatile(this) != 0;
        set => LLVM.SetVolatile(this, value ? 1 : 0);
    }

    public readonly LLVMAtomicOrdering Ordering
    {
        get => LLVM.GetOrdering(this);
        set => LLVM.SetOrdering(this, value);
    }

    public readonly bool CanUseFastMathFlags => LLVM.CanValueUseFastMathFlags(this) != 0;

    public readonly LLVMFastMathFlags FastMathFlags
    {
        get => LLVM.GetFastMathFlags(this);
        set => LLVM.SetFastMathFlags(this, value);
    }

    public readonly bool HasNoUnsignedWrap
    {
        get => LLVM.GetNUW(this) != 0;
        set => LLVM.SetNUW(this, value ? 1 : 0);
    }

    public readonly bool HasNoSignedWrap
    {
        get => LLVM.GetNSW(this) != 0;
        set => LLVM.SetNSW(this, value ? 1 : 0);
    }

    public readonly bool IsExact
    {
        get => LLVM.GetExact(this) != 0;
        set => LLVM.SetExact(this, value ? 1 : 0);
    }

    public readonly bool IsInBounds
    {
        get => LLVM.IsInBounds(this) != 0;
        set => LLVM.SetIsInBounds(this, value ? 1 : 0);
    }

    public readonly LLVMTypeRef AllocatedType => LLVM.GetAllocatedType(this);

    public readonly uint IncomingCount => LLVM.CountIncoming(this);

    public readonly LLVMValueRef CalledValue => LLVM.GetCalledValue(this);

    public readonly LLVMTypeRef CalledFunctionType => LLVM.GetCalledFunctionType(this);

    public readonly uint ArgOperandsCount => LLVM.GetNumArgOperands(this);

    public readonly uint InstructionCallConv
    {
        get => LLVM.GetInstructionCallConv(this);
        set => LLVM.SetInstructionCallConv(this, value);
    }

    public readonly bool IsTailCall
    {
        get => LLVM.IsTailCall(this) != 0;
        set => LLVM.SetTailCall(this, value ? 1 : 0);
    }

    public readonly LLVMTailCallKind TailCallKind
    {
        get => LLVM.GetTailCallKind(this);
        set => LLVM.SetTailCallKind(this, value);
    }

    public readonly uint SuccessorsCount => LLVM.GetNumSuccessors(this);

    public readonly bool IsConditional => LLVM.IsConditional(this) != 0;

    public readonly LLVMValueRef Condition
    {
        get => LLVM.GetCondition(this);
        set => LLVM.SetCondition(this, value);
    }

    public readonly LLVMBasicBlockRef SwitchDefaultDest => LLVM.GetSwitchDefaultDest(this);

    public readonly bool HasMetadata => LLVM.HasMetadata(this) != 0;

    public readonly LLVMValueRef GetMetadata(uint KindID) => LLVM.GetMetadata(this, KindID);

    public readonly void SetMetadata(uint KindID, LLVMValueRef Node) => LLVM.SetMetadata(this, KindID, Node);

    public readonly LLVMBasicBlockRef GetSuccessor(uint i) => LLVM.GetSuccessor(this, i);

    public readonly void SetSuccessor(uint i, LLVMBasicBlockRef block) => LLVM.SetSuccessor(this, i, block);

    public readonly void AddCase(LLVMValueRef OnVal, LLVMBasicBlockRef Dest) => LLVM.AddCase(this, OnVal, Dest);

    public readonly void AddDestination(LLVMBasicBlockRef Dest) => LLVM.AddDestination(this, Dest);

    public readonly void AddClause(LLVMValueRef ClauseVal) => LLVM.AddClause(this, ClauseVal);

    public readonly void AddIncoming(ReadOnlySpan<LLVMValueRef> IncomingValues, ReadOnlySpan<LLVMBasicBlockRef> IncomingBlocks, uint Count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Count, (uint)Math.Min(IncomingValues.Length, IncomingBlocks.Length), nameof(Count));
        fixed (LLVMValueRef* values = IncomingValues)
        fixed (LLVMBasicBlockRef* blocks = IncomingBlocks)
            LLVM.AddIncoming(this, (LLVMOpaqueValue**)values, (LLVMOpaqueBasicBlock**)blocks, Count);
    }

    public readonly void AddIncoming(LLVMValueRef IncomingValue, LLVMBasicBlockRef IncomingBlock) =>
        AddIncoming([IncomingValue], [IncomingBlock], 1);

    public readonly LLVMValueRef GetIncomingValue(uint Index) => LLVM.GetIncomingValue(this, Index);

    public readonly LLVMBasicBlockRef GetIncomingBlock(uint Index) => LLVM.GetIncomingBlock(this, Index);

    public readonly void AddCallSiteAttribute(LLVMAttributeIndex Idx, LLVMAttributeRef A) => LLVM.AddCallSiteAttribute(this, Idx, A);

    public readonly LLVMAttributeRef[] GetCallSiteAttributes(LLVMAttributeIndex Idx)
    {
        var attributes = new LLVMAttributeRef[LLVM.GetCallSiteAttributeCount(this, Idx)];
        fixed (LLVMAttributeRef* destination = attributes)
            LLVM.GetCallSiteAttributes(this, Idx, (LLVMOpaqueAttributeRef**)destination);
        return attributes;
    }

    public readonly LLVMValueRef InstructionClone() => LLVM.InstructionClone(this);

    public readonly void InstructionRemoveFromParent() => LLVM.InstructionRemoveFromParent(this);

    public readonly void InstructionEraseFromParent() => LLVM.InstructionEraseFromParent(this);
}
