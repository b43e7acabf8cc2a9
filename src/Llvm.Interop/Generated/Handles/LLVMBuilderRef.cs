// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMBuilderRef(IntPtr handle) : IEquatable<LLVMBuilderRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMBuilderRef(LLVMOpaqueBuilder* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueBuilder*(LLVMBuilderRef value) => (LLVMOpaqueBuilder*)value.Handle;

    public static bool operator ==(LLVMBuilderRef left, LLVMBuilderRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMBuilderRef left, LLVMBuilderRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMBuilderRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMBuilderRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
