namespace LLVMSharp.Interop;

/// <summary>A module with the lock of its context. Dispose it, unless it was given to a JIT.</summary>
public unsafe partial struct LLVMOrcThreadSafeModuleRef : IDisposable
{
    public static LLVMOrcThreadSafeModuleRef Create(LLVMModuleRef M, LLVMOrcThreadSafeContextRef TSCtx) =>
        LLVM.OrcCreateNewThreadSafeModule(M, TSCtx);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.OrcDisposeThreadSafeModule(this);
        Handle = IntPtr.Zero;
    }
}
