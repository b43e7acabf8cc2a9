using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>The just-in-time compiler: takes modules and object files, and gives addresses by name.</summary>
public unsafe partial struct LLVMOrcLLJITRef : IDisposable
{
    public readonly LLVMOrcExecutionSessionRef ExecutionSession => LLVM.OrcLLJITGetExecutionSession(this);

    public readonly LLVMOrcJITDylibRef MainJITDylib => LLVM.OrcLLJITGetMainJITDylib(this);

    public readonly string TripleString => LlvmText.AsString(LLVM.OrcLLJITGetTripleString(this));

    public readonly string DataLayoutStr => LlvmText.AsString(LLVM.OrcLLJITGetDataLayoutStr(this));

    public readonly sbyte GlobalPrefix => LLVM.OrcLLJITGetGlobalPrefix(this);

    /// <summary>A JIT for this process; initialises the native target. A builder is taken over.</summary>
    /// <exception cref="ExternalException">The JIT can't be made, say because the library lacks the target.</exception>
    public static LLVMOrcLLJITRef Create(LLVMOrcLLJITBuilderRef Builder = default)
    {
        LLVM.InitializeNativeTarget();
        LLVM.InitializeNativeAsmPrinter();
        LLVMOrcOpaqueLLJIT* jit = null;
        LLVMErrorRef error = LLVM.OrcCreateLLJIT(&jit, Builder);
        error.ThrowOnError();
        return jit;
    }

    /// <summary>Takes over a module. It is compiled when one of its symbols is looked up.</summary>
    /// <exception cref="ExternalException">One of its symbols is defined already.</exception>
    public readonly void AddLLVMIRModule(LLVMOrcJITDylibRef JD, LLVMOrcThreadSafeModuleRef TSM)
    {
        LLVMErrorRef error = LLVM.OrcLLJITAddLLVMIRModule(this, JD, TSM);
        error.ThrowOnError();
    }

    /// <inheritdoc cref="AddLLVMIRModule(LLVMOrcJITDylibRef, LLVMOrcThreadSafeModuleRef)"/>
    public readonly void AddLLVMIRModule(LLVMOrcResourceTrackerRef RT, LLVMOrcThreadSafeModuleRef TSM)
    {
        LLVMErrorRef error = LLVM.OrcLLJITAddLLVMIRModuleWithRT(this, RT, TSM);
        error.ThrowOnError();
    }

    /// <summary>Takes over a buffer that holds an object file.</summary>
    /// <exception cref="ExternalException">It is no object file, or one of its symbols is defined already.</exception>
    public readonly void AddObjectFile(LLVMOrcJITDylibRef JD, LLVMMemoryBufferRef ObjBuffer)
    {
        LLVMErrorRef error = LLVM.OrcLLJITAddObjectFile(this, JD, ObjBuffer);
        error.ThrowOnError();
    }

    /// <summary>Compiles what is needed and returns the address of a function or global of the main dylib.</summary>
    /// <exception cref="ExternalException">There is no such symbol, or its code can't be linked.</exception>
    public readonly ulong Lookup(ReadOnlySpan<char> Name) =>
        TryLookup(Name, out var address, out var message) ? address : throw new ExternalException(message);

    public readonly bool TryLookup(ReadOnlySpan<char> Name, out ulong Address, out string ErrorMessage)
    {
        using var name = new MarshaledString(Name);
        ulong address = 0;
        LLVMErrorRef error = LLVM.OrcLLJITLookup(this, &address, name);
        Address = address;
        return error.Succeeded(out ErrorMessage);
    }

    public readonly LLVMOrcSymbolStringPoolEntryRef MangleAndIntern(ReadOnlySpan<char> UnmangledName)
    {
        using var name = new MarshaledString(UnmangledName);
        return LLVM.OrcLLJITMangleAndIntern(this, name);
    }

    /// <summary>Lets compiled code call what this process has loaded, such as libm.</summary>
    /// <exception cref="ExternalException">The process can't be searched.</exception>
    public readonly void AddProcessSymbols(LLVMOrcJITDylibRef JD)
    {
        LLVMOrcOpaqueDefinitionGenerator* generator = null;
        LLVMErrorRef error = LLVM.OrcCreateDynamicLibrarySearchGeneratorForProcess(&generator, GlobalPrefix, null, null);
        error.ThrowOnError();
        LLVM.OrcJITDylibAddGenerator(JD, generator);
    }

    /// <summary>Gives compiled code a function or variable of ours, such as an unmanaged callback, by name.</summary>
    /// <exception cref="ExternalException">The name is defined already.</exception>
    public readonly void DefineAbsolute(LLVMOrcJITDylibRef JD, ReadOnlySpan<char> Name, ulong Address)
    {
        var flags = LLVMJITSymbolGenericFlags.LLVMJITSymbolGenericFlagsExported | LLVMJITSymbolGenericFlags.LLVMJITSymbolGenericFlagsCallable;
        var pair = new LLVMOrcCSymbolMapPair
        {
            Name = MangleAndIntern(Name),
            Sym = { Address = Address, Flags = { GenericFlags = (byte)flags } },
        };
        var unit = LLVM.OrcAbsoluteSymbols(&pair, 1);
        LLVMErrorRef error = LLVM.OrcJITDylibDefine(JD, unit);
        if (error.IsSuccess)
            return;
        LLVM.OrcDisposeMaterializationUnit(unit);
        error.ThrowOnError();
    }

    /// <exception cref="ExternalException">The session could not be ended.</exception>
    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVMErrorRef error = LLVM.OrcDisposeLLJIT(this);
        Handle = IntPtr.Zero;
        error.ThrowOnError();
    }
}
