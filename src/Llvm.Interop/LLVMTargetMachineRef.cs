using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>Compiles modules for one triple, processor and set of features.</summary>
public unsafe partial struct LLVMTargetMachineRef : IDisposable
{
    public readonly LLVMTargetRef Target => LLVM.GetTargetMachineTarget(this);

    public readonly string Triple => LlvmText.TakeMessage(LLVM.GetTargetMachineTriple(this));

    public readonly string CPU => LlvmText.TakeMessage(LLVM.GetTargetMachineCPU(this));

    public readonly string FeatureString => LlvmText.TakeMessage(LLVM.GetTargetMachineFeatureString(this));

    /// <summary>A machine for the processor this process runs on; initialises that target.</summary>
    /// <exception cref="ExternalException">The library lacks that target.</exception>
    public static LLVMTargetMachineRef CreateForHost(
        LLVMCodeGenOptLevel Level = LLVMCodeGenOptLevel.LLVMCodeGenLevelAggressive,
        LLVMRelocMode Reloc = LLVMRelocMode.LLVMRelocPIC,
        LLVMCodeModel CodeModel = LLVMCodeModel.LLVMCodeModelDefault)
    {
        LLVM.InitializeNativeTarget();
        LLVM.InitializeNativeAsmPrinter();
        var triple = LLVMTargetRef.DefaultTriple;
        return LLVMTargetRef.GetTargetFromTriple(triple).CreateTargetMachine(
            triple, LLVMTargetRef.HostCPUName, LLVMTargetRef.HostCPUFeatures, Level, Reloc, CodeModel);
    }

    public readonly LLVMTargetDataRef CreateTargetDataLayout() => LLVM.CreateTargetDataLayout(this);

    public readonly void SetAsmVerbosity(bool VerboseAsm) => LLVM.SetTargetMachineAsmVerbosity(this, VerboseAsm ? 1 : 0);

    public readonly void SetFastISel(bool Enable) => LLVM.SetTargetMachineFastISel(this, Enable ? 1 : 0);

    public readonly void SetGlobalISel(bool Enable) => LLVM.SetTargetMachineGlobalISel(this, Enable ? 1 : 0);

    /// <exception cref="ExternalException">The file can't be written, or the target can't emit this kind.</exception>
    public readonly void EmitToFile(LLVMModuleRef module, ReadOnlySpan<char> fileName, LLVMCodeGenFileType codegen)
    {
        if (!TryEmitToFile(module, fileName, codegen, out var message))
            throw new ExternalException(message);
    }

    public readonly bool TryEmitToFile(LLVMModuleRef module, ReadOnlySpan<char> fileName, LLVMCodeGenFileType codegen, out string message)
    {
        using var diagnostics = module.Context.CollectDiagnostics();
        using var file = new MarshaledString(fileName);
        sbyte* error = null;
        var failed = LLVM.TargetMachineEmitToFile(this, module, file, codegen, &error) != 0;
        message = failed ? LlvmText.TakeMessage(error) : diagnostics.ErrorText;
        return !failed && !diagnostics.HasErrors;
    }

    /// <summary>Object code or assembly; the buffer is the caller's.</summary>
    /// <exception cref="ExternalException">The target can't emit this kind.</exception>
    public readonly LLVMMemoryBufferRef EmitToMemoryBuffer(LLVMModuleRef module, LLVMCodeGenFileType codegen) =>
        TryEmitToMemoryBuffer(module, codegen, out var buffer, out var message) ? buffer : throw new ExternalException(message);

    public readonly bool TryEmitToMemoryBuffer(
        LLVMModuleRef module, LLVMCodeGenFileType codegen, out LLVMMemoryBufferRef memoryBuffer, out string message)
    {
        using var diagnostics = module.Context.CollectDiagnostics();
        LLVMOpaqueMemoryBuffer* buffer = null;
        sbyte* error = null;
        var failed = LLVM.TargetMachineEmitToMemoryBuffer(this, module, codegen, &error, &buffer) != 0;
        memoryBuffer = buffer;
        message = failed ? LlvmText.TakeMessage(error) : diagnostics.ErrorText;
        if (!failed && !diagnostics.HasErrors)
            return true;
        memoryBuffer.Dispose();
        return false;
    }

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.DisposeTargetMachine(this);
        Handle = IntPtr.Zero;
    }
}
