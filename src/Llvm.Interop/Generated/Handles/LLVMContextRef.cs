// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMContextRef(IntPtr handle) : IEquatable<LLVMContextRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMContextRef(LLVMOpaqueContext* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueContext*(LLVMContextRef value) => (LLVMOpaqueContext*)value.Handle;

    public static bool operator ==(LLVMContextRef left, LLVMContextRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMContextRef left, LLVMContextRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMContextRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMContextRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
