// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcMaterializationUnitRef(IntPtr handle) : IEquatable<LLVMOrcMaterializationUnitRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcMaterializationUnitRef(LLVMOrcOpaqueMaterializationUnit* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueMaterializationUnit*(LLVMOrcMaterializationUnitRef value) => (LLVMOrcOpaqueMaterializationUnit*)value.Handle;

    public static bool operator ==(LLVMOrcMaterializationUnitRef left, LLVMOrcMaterializationUnitRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcMaterializationUnitRef left, LLVMOrcMaterializationUnitRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcMaterializationUnitRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcMaterializationUnitRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
