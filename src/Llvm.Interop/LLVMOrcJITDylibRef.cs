using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcJITDylibRef
{
    public readonly LLVMOrcResourceTrackerRef DefaultResourceTracker => LLVM.OrcJITDylibGetDefaultResourceTracker(this);

    public readonly LLVMOrcResourceTrackerRef CreateResourceTracker() => LLVM.OrcJITDylibCreateResourceTracker(this);

    /// <summary>Removes everything, code included.</summary>
    /// <exception cref="ExternalException">Something could not be removed.</exception>
    public readonly void Clear()
    {
        LLVMErrorRef error = LLVM.OrcJITDylibClear(this);
        error.ThrowOnError();
    }
}
