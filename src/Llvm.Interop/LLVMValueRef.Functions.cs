namespace LLVMSharp.Interop;

// Functions, their arguments, and global variables.
public unsafe partial struct LLVMValueRef
{
    public readonly LLVMModuleRef GlobalParent => LLVM.GetGlobalParent(this);

    public readonly LLVMTypeRef GlobalValueType => LLVM.GlobalGetValueType(this);

    public readonly bool IsDeclaration => LLVM.IsDeclaration(this) != 0;

    public readonly LLVMLinkage Linkage
    {
        get => LLVM.GetLinkage(this);
        set => LLVM.SetLinkage(this, value);
    }

    public readonly LLVMVisibility Visibility
    {
        get => LLVM.GetVisibility(this);
        set => LLVM.SetVisibility(this, value);
    }

    public readonly LLVMDLLStorageClass DLLStorageClass
    {
        get => LLVM.GetDLLStorageClass(this);
        set => LLVM.SetDLLStorageClass(this, value);
    }

    public readonly LLVMUnnamedAddr UnnamedAddress
    {
        get => LLVM.GetUnnamedAddress(this);
        set => LLVM.SetUnnamedAddress(this, value);
    }

    public readonly string Section
    {
        get => LlvmText.AsString(LLVM.GetSection(this));
        set
        {
            using var section = new MarshaledString(value);
            LLVM.SetSection(this, section);
        }
    }

    public readonly LLVMComdatRef Comdat
    {
        get => LLVM.GetComdat(this);
        set => LLVM.SetComdat(this, value);
    }

    public readonly LLVMValueRef NextGlobal => LLVM.GetNextGlobal(this);

    public readonly LLVMValueRef PreviousGlobal => LLVM.GetPreviousGlobal(this);

    public readonly LLVMValueRef Initializer
    {
        get => LLVM.GetInitializer(this);
        set => LLVM.SetInitializer(this, value);
    }

    public readonly bool IsGlobalConstant
    {
        get => LLVM.IsGlobalConstant(this) != 0;
        set => LLVM.SetGlobalConstant(this, value ? 1 : 0);
    }

    public readonly bool IsThreadLocal
    {
        get => LLVM.IsThreadLocal(this) != 0;
        set => LLVM.SetThreadLocal(this, value ? 1 : 0);
    }

    public readonly bool IsExternallyInitialized
    {
        get => LLVM.IsExternallyInitialized(this) != 0;
        set => LLVM.SetExternallyInitialized(this, value ? 1 : 0);
    }

    public readonly LLVMValueRef NextFunction => LLVM.GetNextFunction(this);

    public readonly LLVMValueRef PreviousFunction => LLVM.GetPreviousFunction(this);

    public readonly uint FunctionCallConv
    {
        get => LLVM.GetFunctionCallConv(this);
        set => LLVM.SetFunctionCallConv(this, value);
    }

    public readonly uint IntrinsicID => LLVM.GetIntrinsicID(this);

    public readonly LLVMValueRef PersonalityFn
    {
        get => LLVM.HasPersonalityFn(this) == 0 ? default : LLVM.GetPersonalityFn(this);
        set => LLVM.SetPersonalityFn(this, value);
    }

    public readonly LLVMMetadataRef Subprogram
    {
        get => LLVM.GetSubprogram(this);
        set => LLVM.SetSubprogram(this, value);
    }

    public readonly uint ParamsCount => LLVM.CountParams(this);

    public readonly LLVMValueRef[] Params => GetParams();

    public readonly LLVMValueRef FirstParam => LLVM.GetFirstParam(this);

    public readonly LLVMValueRef LastParam => LLVM.GetLastParam(this);

    public readonly LLVMValueRef NextParam => LLVM.GetNextParam(this);

    public readonly LLVMValueRef ParamParent => LLVM.GetParamParent(this);

    public readonly uint BasicBlocksCount => LLVM.CountBasicBlocks(this);

    public readonly LLVMBasicBlockRef[] BasicBlocks => GetBasicBlocks();

    public readonly LLVMBasicBlockRef EntryBasicBlock => LLVM.GetEntryBasicBlock(this);

    public readonly LLVMBasicBlockRef FirstBasicBlock => LLVM.GetFirstBasicBlock(this);

    public readonly LLVMBasicBlockRef LastBasicBlock => LLVM.GetLastBasicBlock(this);

    public readonly LLVMValueRef GetParam(uint Index) => LLVM.GetParam(this, Index);

    public readonly LLVMValueRef[] GetParams()
    {
        var parameters = new LLVMValueRef[ParamsCount];
        fixed (LLVMValueRef* destination = parameters)
            LLVM.GetParams(this, (LLVMOpaqueValue**)destination);
        return parameters;
    }

    public readonly void SetParamAlignment(uint Align) => LLVM.SetParamAlignment(this, Align);

    public readonly LLVMBasicBlockRef[] GetBasicBlocks()
    {
        var blocks = new LLVMBasicBlockRef[BasicBlocksCount];
        fixed (LLVMBasicBlockRef* destination = blocks)
            LLVM.GetBasicBlocks(this, (LLVMOpaqueBasicBlock**)destination);
        return blocks;
    }

    /// <summary>A new block at the end of this function, in the function's own context.</summary>
    public readonly LLVMBasicBlockRef AppendBasicBlock(ReadOnlySpan<char> Name = default) =>
        LLVMBasicBlockRef.AppendInContext(Context, this, Name);

    public readonly void AppendExistingBasicBlock(LLVMBasicBlockRef BB) => LLVM.AppendExistingBasicBlock(this, BB);

    public readonly bool VerifyFunction(LLVMVerifierFailureAction Action) => LLVM.VerifyFunction(this, Action) == 0;

    public readonly void AddAttributeAtIndex(LLVMAttributeIndex Idx, LLVMAttributeRef A) => LLVM.AddAttributeAtIndex(this, Idx, A);

    /// <summary>A key and value such as <c>"prefer-vector-width"="512"</c> on this function.</summary>
    public readonly void AddTargetDependentFunctionAttr(ReadOnlySpan<char> A, ReadOnlySpan<char> V)
    {
        using var key = new MarshaledString(A);
        using var value = new MarshaledString(V);
        LLVM.AddTargetDependentFunctionAttr(this, key, value);
    }

    public readonly LLVMAttributeRef GetEnumAttributeAtIndex(LLVMAttributeIndex Idx, uint KindID) =>
        LLVM.GetEnumAttributeAtIndex(this, Idx, KindID);

    public readonly void RemoveEnumAttributeAtIndex(LLVMAttributeIndex Idx, uint KindID) =>
        LLVM.RemoveEnumAttributeAtIndex(this, Idx, KindID);

    public readonly LLVMAttributeRef[] GetAttributesAtIndex(LLVMAttributeIndex Idx)
    {
        var attributes = new LLVMAttributeRef[LLVM.GetAttributeCountAtIndex(this, Idx)];
        fixed (LLVMAttributeRef* destination = attributes)
            LLVM.GetAttributesAtIndex(this, Idx, (LLVMOpaqueAttributeRef**)destination);
        return attributes;
    }

    public readonly void DeleteFunction() => LLVM.DeleteFunction(this);

    public readonly void DeleteGlobal() => LLVM.DeleteGlobal(this);
}
