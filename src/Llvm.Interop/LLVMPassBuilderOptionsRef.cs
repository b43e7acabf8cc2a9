namespace LLVMSharp.Interop;

/// <summary>How a pipeline is built. Unset options stay as LLVM has them.</summary>
public unsafe partial struct LLVMPassBuilderOptionsRef : IDisposable
{
    public static LLVMPassBuilderOptionsRef Create() => LLVM.CreatePassBuilderOptions();

    public readonly void SetVerifyEach(bool VerifyEach) => LLVM.PassBuilderOptionsSetVerifyEach(this, VerifyEach ? 1 : 0);

    public readonly void SetDebugLogging(bool DebugLogging) => LLVM.PassBuilderOptionsSetDebugLogging(this, DebugLogging ? 1 : 0);

    public readonly void SetLoopInterleaving(bool LoopInterleaving) =>
        LLVM.PassBuilderOptionsSetLoopInterleaving(this, LoopInterleaving ? 1 : 0);

    /// <summary>Beware: <c>default&lt;O3&gt;</c> of LLVM 22.1 still vectorises loops where this is false.</summary>
    public readonly void SetLoopVectorization(bool LoopVectorization) =>
        LLVM.PassBuilderOptionsSetLoopVectorization(this, LoopVectorization ? 1 : 0);

    public readonly void SetSLPVectorization(bool SLPVectorization) =>
        LLVM.PassBuilderOptionsSetSLPVectorization(this, SLPVectorization ? 1 : 0);

    public readonly void SetLoopUnrolling(bool LoopUnrolling) => LLVM.PassBuilderOptionsSetLoopUnrolling(this, LoopUnrolling ? 1 : 0);

    public readonly void SetForgetAllSCEVInLoopUnroll(bool ForgetAllSCEVInLoopUnroll) =>
        LLVM.PassBuilderOptionsSetForgetAllSCEVInLoopUnroll(this, ForgetAllSCEVInLoopUnroll ? 1 : 0);

    public readonly void SetLicmMssaOptCap(uint LicmMssaOptCap) => LLVM.PassBuilderOptionsSetLicmMssaOptCap(this, LicmMssaOptCap);

    public readonly void SetCallGraphProfile(bool CallGraphProfile) =>
        LLVM.PassBuilderOptionsSetCallGraphProfile(this, CallGraphProfile ? 1 : 0);

    public readonly void SetMergeFunctions(bool MergeFunctions) => LLVM.PassBuilderOptionsSetMergeFunctions(this, MergeFunctions ? 1 : 0);

    public readonly void SetInlinerThreshold(int Threshold) => LLVM.PassBuilderOptionsSetInlinerThreshold(this, Threshold);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.DisposePassBuilderOptions(this);
        Handle = IntPtr.Zero;
    }
}
