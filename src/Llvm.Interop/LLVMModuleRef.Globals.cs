namespace LLVMSharp.Interop;

public unsafe partial struct LLVMModuleRef
{
    public readonly LLVMValueRef FirstFunction => LLVM.GetFirstFunction(this);

    public readonly LLVMValueRef LastFunction => LLVM.GetLastFunction(this);

    public readonly LLVMValueRef FirstGlobal => LLVM.GetFirstGlobal(this);

    public readonly LLVMValueRef LastGlobal => LLVM.GetLastGlobal(this);

    /// <summary>The functions in order. The current one may be deleted while one walks.</summary>
    public readonly IEnumerable<LLVMValueRef> GetFunctions()
    {
        for (var function = FirstFunction; function.Handle != IntPtr.Zero;)
        {
            var next = function.NextFunction;
            yield return function;
            function = next;
        }
    }

    /// <summary>The global variables in order. The current one may be deleted while one walks.</summary>
    public readonly IEnumerable<LLVMValueRef> GetGlobals()
    {
        for (var global = FirstGlobal; global.Handle != IntPtr.Zero;)
        {
            var next = global.NextGlobal;
            yield return global;
            global = next;
        }
    }

    public readonly LLVMValueRef AddFunction(ReadOnlySpan<char> Name, LLVMTypeRef FunctionTy)
    {
        using var name = new MarshaledString(Name);
        return LLVM.AddFunction(this, name, FunctionTy);
    }

    /// <summary>A function of this module, or a null handle.</summary>
    public readonly LLVMValueRef GetNamedFunction(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetNamedFunction(this, name);
    }

    public readonly LLVMValueRef AddGlobal(LLVMTypeRef Ty, ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.AddGlobal(this, Ty, name);
    }

    public readonly LLVMValueRef AddGlobalInAddressSpace(LLVMTypeRef Ty, ReadOnlySpan<char> Name, uint AddressSpace)
    {
        using var name = new MarshaledString(Name);
        return LLVM.AddGlobalInAddressSpace(this, Ty, name, AddressSpace);
    }

    /// <summary>A global variable of this module, or a null handle.</summary>
    public readonly LLVMValueRef GetNamedGlobal(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetNamedGlobal(this, name);
    }

    public readonly LLVMValueRef AddAlias2(LLVMTypeRef ValueTy, uint AddrSpace, LLVMValueRef Aliasee, ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.AddAlias2(this, ValueTy, AddrSpace, Aliasee, name);
    }

    public readonly LLVMTypeRef GetTypeByName(ReadOnlySpan<char> Name) => Context.GetTypeByName(Name);

    /// <summary>The number of an intrinsic such as <c>llvm.fma</c>, or 0.</summary>
    public static uint LookupIntrinsicID(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.LookupIntrinsicID(name, (nuint)name.Length);
    }

    public readonly LLVMValueRef GetIntrinsicDeclaration(uint ID, ReadOnlySpan<LLVMTypeRef> ParamTypes)
    {
        fixed (LLVMTypeRef* types = ParamTypes)
            return LLVM.GetIntrinsicDeclaration(this, ID, (LLVMOpaqueType**)types, (nuint)ParamTypes.Length);
    }

    public readonly void AddModuleFlag(ReadOnlySpan<char> FlagName, LLVMModuleFlagBehavior Behavior, LLVMMetadataRef ValAsMDNode)
    {
        using var name = new MarshaledString(FlagName);
        LLVM.AddModuleFlag(this, Behavior, name, (nuint)name.Length, ValAsMDNode);
    }

    public readonly void AddModuleFlag(ReadOnlySpan<char> FlagName, LLVMModuleFlagBehavior Behavior, uint ValAsUInt) =>
        AddModuleFlag(FlagName, Behavior, LLVMValueRef.CreateConstInt(Context.Int32Type, ValAsUInt).AsMetadata());

    public readonly void AddNamedMetadataOperand(ReadOnlySpan<char> Name, LLVMValueRef Val)
    {
        using var name = new MarshaledString(Name);
        LLVM.AddNamedMetadataOperand(this, name, Val);
    }

    public readonly uint GetNamedMetadataOperandsCount(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetNamedMetadataNumOperands(this, name);
    }

    public readonly LLVMValueRef[] GetNamedMetadataOperands(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        var operands = new LLVMValueRef[LLVM.GetNamedMetadataNumOperands(this, name)];
        fixed (LLVMValueRef* destination = operands)
            LLVM.GetNamedMetadataOperands(this, name, (LLVMOpaqueValue**)destination);
        return operands;
    }

    public readonly LLVMComdatRef GetOrInsertComdat(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetOrInsertComdat(this, name);
    }
}
