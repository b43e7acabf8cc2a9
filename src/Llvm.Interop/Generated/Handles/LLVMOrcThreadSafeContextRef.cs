// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcThreadSafeContextRef(IntPtr handle) : IEquatable<LLVMOrcThreadSafeContextRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcThreadSafeContextRef(LLVMOrcOpaqueThreadSafeContext* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueThreadSafeContext*(LLVMOrcThreadSafeContextRef value) => (LLVMOrcOpaqueThreadSafeContext*)value.Handle;

    public static bool operator ==(LLVMOrcThreadSafeContextRef left, LLVMOrcThreadSafeContextRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcThreadSafeContextRef left, LLVMOrcThreadSafeContextRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcThreadSafeContextRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcThreadSafeContextRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
