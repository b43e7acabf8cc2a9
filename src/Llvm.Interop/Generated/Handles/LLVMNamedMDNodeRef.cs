// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMNamedMDNodeRef(IntPtr handle) : IEquatable<LLVMNamedMDNodeRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMNamedMDNodeRef(LLVMOpaqueNamedMDNode* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueNamedMDNode*(LLVMNamedMDNodeRef value) => (LLVMOpaqueNamedMDNode*)value.Handle;

    public static bool operator ==(LLVMNamedMDNodeRef left, LLVMNamedMDNodeRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMNamedMDNodeRef left, LLVMNamedMDNodeRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMNamedMDNodeRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMNamedMDNodeRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
