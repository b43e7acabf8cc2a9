namespace LLVMSharp.Interop;

/// <summary>A counted name.</summary>
public unsafe partial struct LLVMOrcSymbolStringPoolEntryRef : IDisposable
{
    public override readonly string ToString() =>
        Handle == IntPtr.Zero ? "" : LlvmText.AsString(LLVM.OrcSymbolStringPoolEntryStr(this));

    public readonly void Retain() => LLVM.OrcRetainSymbolStringPoolEntry(this);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.OrcReleaseSymbolStringPoolEntry(this);
        Handle = IntPtr.Zero;
    }
}
