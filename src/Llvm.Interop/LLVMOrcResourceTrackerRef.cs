using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>What was added to a JIT under one tracker can be removed again.</summary>
public unsafe partial struct LLVMOrcResourceTrackerRef : IDisposable
{
    /// <summary>Frees the code; its addresses are dead afterwards.</summary>
    /// <exception cref="ExternalException">Something could not be removed.</exception>
    public readonly void Remove()
    {
        LLVMErrorRef error = LLVM.OrcResourceTrackerRemove(this);
        error.ThrowOnError();
    }

    public readonly void TransferTo(LLVMOrcResourceTrackerRef DstRT) => LLVM.OrcResourceTrackerTransferTo(this, DstRT);

    /// <summary>Gives the tracker back; what it tracked stays.</summary>
    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.OrcReleaseResourceTracker(this);
        Handle = IntPtr.Zero;
    }
}
