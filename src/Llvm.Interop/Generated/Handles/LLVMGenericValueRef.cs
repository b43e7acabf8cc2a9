// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMGenericValueRef(IntPtr handle) : IEquatable<LLVMGenericValueRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMGenericValueRef(LLVMOpaqueGenericValue* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueGenericValue*(LLVMGenericValueRef value) => (LLVMOpaqueGenericValue*)value.Handle;

    public static bool operator ==(LLVMGenericValueRef left, LLVMGenericValueRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMGenericValueRef left, LLVMGenericValueRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMGenericValueRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMGenericValueRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
