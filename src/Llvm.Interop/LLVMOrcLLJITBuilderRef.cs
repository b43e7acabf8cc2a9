namespace LLVMSharp.Interop;

/// <summary>Settings for a new JIT. Dispose it, unless a JIT was made from it.</summary>
public unsafe partial struct LLVMOrcLLJITBuilderRef : IDisposable
{
    public static LLVMOrcLLJITBuilderRef Create() => LLVM.OrcCreateLLJITBuilder();

    /// <summary>Takes over the builder.</summary>
    public readonly void SetJITTargetMachineBuilder(LLVMOrcJITTargetMachineBuilderRef JTMB) =>
        LLVM.OrcLLJITBuilderSetJITTargetMachineBuilder(this, JTMB);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.OrcDisposeLLJITBuilder(this);
        Handle = IntPtr.Zero;
    }
}
