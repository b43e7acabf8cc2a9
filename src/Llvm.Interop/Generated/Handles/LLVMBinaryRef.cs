// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMBinaryRef(IntPtr handle) : IEquatable<LLVMBinaryRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMBinaryRef(LLVMOpaqueBinary* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueBinary*(LLVMBinaryRef value) => (LLVMOpaqueBinary*)value.Handle;

    public static bool operator ==(LLVMBinaryRef left, LLVMBinaryRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMBinaryRef left, LLVMBinaryRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMBinaryRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMBinaryRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
