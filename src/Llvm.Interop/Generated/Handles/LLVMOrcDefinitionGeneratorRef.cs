// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcDefinitionGeneratorRef(IntPtr handle) : IEquatable<LLVMOrcDefinitionGeneratorRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcDefinitionGeneratorRef(LLVMOrcOpaqueDefinitionGenerator* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueDefinitionGenerator*(LLVMOrcDefinitionGeneratorRef value) => (LLVMOrcOpaqueDefinitionGenerator*)value.Handle;

    public static bool operator ==(LLVMOrcDefinitionGeneratorRef left, LLVMOrcDefinitionGeneratorRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcDefinitionGeneratorRef left, LLVMOrcDefinitionGeneratorRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcDefinitionGeneratorRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcDefinitionGeneratorRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
