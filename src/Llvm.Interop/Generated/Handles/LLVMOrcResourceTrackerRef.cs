// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcResourceTrackerRef(IntPtr handle) : IEquatable<LLVMOrcResourceTrackerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcResourceTrackerRef(LLVMOrcOpaqueResourceTracker* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueResourceTracker*(LLVMOrcResourceTrackerRef value) => (LLVMOrcOpaqueResourceTracker*)value.Handle;

    public static bool operator ==(LLVMOrcResourceTrackerRef left, LLVMOrcResourceTrackerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcResourceTrackerRef left, LLVMOrcResourceTrackerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcResourceTrackerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcResourceTrackerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
