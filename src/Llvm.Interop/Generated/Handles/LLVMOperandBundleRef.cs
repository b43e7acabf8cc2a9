// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOperandBundleRef(IntPtr handle) : IEquatable<LLVMOperandBundleRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOperandBundleRef(LLVMOpaqueOperandBundle* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueOperandBundle*(LLVMOperandBundleRef value) => (LLVMOpaqueOperandBundle*)value.Handle;

    public static bool operator ==(LLVMOperandBundleRef left, LLVMOperandBundleRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOperandBundleRef left, LLVMOperandBundleRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOperandBundleRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOperandBundleRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
