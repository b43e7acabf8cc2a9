// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMMemoryBufferRef(IntPtr handle) : IEquatable<LLVMMemoryBufferRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMMemoryBufferRef(LLVMOpaqueMemoryBuffer* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueMemoryBuffer*(LLVMMemoryBufferRef value) => (LLVMOpaqueMemoryBuffer*)value.Handle;

    public static bool operator ==(LLVMMemoryBufferRef left, LLVMMemoryBufferRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMMemoryBufferRef left, LLVMMemoryBufferRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMMemoryBufferRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMMemoryBufferRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
