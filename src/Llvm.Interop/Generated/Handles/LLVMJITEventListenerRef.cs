// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMJITEventListenerRef(IntPtr handle) : IEquatable<LLVMJITEventListenerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMJITEventListenerRef(LLVMOpaqueJITEventListener* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueJITEventListener*(LLVMJITEventListenerRef value) => (LLVMOpaqueJITEventListener*)value.Handle;

    public static bool operator ==(LLVMJITEventListenerRef left, LLVMJITEventListenerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMJITEventListenerRef left, LLVMJITEventListenerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMJITEventListenerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMJITEventListenerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
