// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcMaterializationResponsibilityRef(IntPtr handle) : IEquatable<LLVMOrcMaterializationResponsibilityRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcMaterializationResponsibilityRef(LLVMOrcOpaqueMaterializationResponsibility* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueMaterializationResponsibility*(LLVMOrcMaterializationResponsibilityRef value) => (LLVMOrcOpaqueMaterializationResponsibility*)value.Handle;

    public static bool operator ==(LLVMOrcMaterializationResponsibilityRef left, LLVMOrcMaterializationResponsibilityRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcMaterializationResponsibilityRef left, LLVMOrcMaterializationResponsibilityRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcMaterializationResponsibilityRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcMaterializationResponsibilityRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
