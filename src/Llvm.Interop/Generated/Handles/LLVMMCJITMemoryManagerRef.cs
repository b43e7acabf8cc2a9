// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMMCJITMemoryManagerRef(IntPtr handle) : IEquatable<LLVMMCJITMemoryManagerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMMCJITMemoryManagerRef(LLVMOpaqueMCJITMemoryManager* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueMCJITMemoryManager*(LLVMMCJITMemoryManagerRef value) => (LLVMOpaqueMCJITMemoryManager*)value.Handle;

    public static bool operator ==(LLVMMCJITMemoryManagerRef left, LLVMMCJITMemoryManagerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMMCJITMemoryManagerRef left, LLVMMCJITMemoryManagerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMMCJITMemoryManagerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMMCJITMemoryManagerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
