using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>MCJIT: the older just-in-time compiler, which owns its modules. New code takes <see cref="LLVMOrcLLJITRef"/>.</summary>
public unsafe partial struct LLVMExecutionEngineRef : IDisposable
{
    /// <exception cref="ExternalException">There is no JIT for the module's target.</exception>
    public static LLVMExecutionEngineRef CreateMCJIT(LLVMModuleRef Module, LLVMCodeGenOptLevel Level = LLVMCodeGenOptLevel.LLVMCodeGenLevelDefault)
    {
        LLVM.LinkInMCJIT();
        LLVMMCJITCompilerOptions options;
        LLVM.InitializeMCJITCompilerOptions(&options, (nuint)sizeof(LLVMMCJITCompilerOptions));
        options.OptLevel = (uint)Level;
        LLVMOpaqueExecutionEngine* engine = null;
        sbyte* error = null;
        if (LLVM.CreateMCJITCompilerForModule(&engine, Module, &options, (nuint)sizeof(LLVMMCJITCompilerOptions), &error) != 0)
            throw new ExternalException(LlvmText.TakeMessage(error));
        return engine;
    }

    public readonly void AddModule(LLVMModuleRef M) => LLVM.AddModule(this, M);

    public readonly void AddGlobalMapping(LLVMValueRef Global, IntPtr Addr) => LLVM.AddGlobalMapping(this, Global, (void*)Addr);

    /// <summary>The address of a compiled function, or 0.</summary>
    public readonly ulong GetFunctionAddress(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetFunctionAddress(this, name);
    }

    public readonly ulong GetGlobalValueAddress(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetGlobalValueAddress(this, name);
    }

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.DisposeExecutionEngine(this);
        Handle = IntPtr.Zero;
    }
}
