using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcExecutionSessionRef
{
    /// <exception cref="ExternalException">The name is taken.</exception>
    public readonly LLVMOrcJITDylibRef CreateJITDylib(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        LLVMOrcOpaqueJITDylib* dylib = null;
        LLVMErrorRef error = LLVM.OrcExecutionSessionCreateJITDylib(this, &dylib, name);
        error.ThrowOnError();
        return dylib;
    }

    /// <summary>A dylib of this session, or a null handle.</summary>
    public readonly LLVMOrcJITDylibRef GetJITDylibByName(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.OrcExecutionSessionGetJITDylibByName(this, name);
    }

    public readonly LLVMOrcSymbolStringPoolEntryRef Intern(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.OrcExecutionSessionIntern(this, name);
    }
}
