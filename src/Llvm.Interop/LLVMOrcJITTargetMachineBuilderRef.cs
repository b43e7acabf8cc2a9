using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>What a JIT compiles for.</summary>
public unsafe partial struct LLVMOrcJITTargetMachineBuilderRef : IDisposable
{
    public readonly string TargetTriple
    {
        get => LlvmText.TakeMessage(LLVM.OrcJITTargetMachineBuilderGetTargetTriple(this));
        set
        {
            using var triple = new MarshaledString(value);
            LLVM.OrcJITTargetMachineBuilderSetTargetTriple(this, triple);
        }
    }

    /// <exception cref="ExternalException">The host is unknown to LLVM.</exception>
    public static LLVMOrcJITTargetMachineBuilderRef DetectHost()
    {
        LLVMOrcOpaqueJITTargetMachineBuilder* builder = null;
        LLVMErrorRef error = LLVM.OrcJITTargetMachineBuilderDetectHost(&builder);
        error.ThrowOnError();
        return builder;
    }

    /// <summary>Takes over a target machine.</summary>
    public static LLVMOrcJITTargetMachineBuilderRef CreateFromTargetMachine(LLVMTargetMachineRef TM) =>
        LLVM.OrcJITTargetMachineBuilderCreateFromTargetMachine(TM);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.OrcDisposeJITTargetMachineBuilder(this);
        Handle = IntPtr.Zero;
    }
}
