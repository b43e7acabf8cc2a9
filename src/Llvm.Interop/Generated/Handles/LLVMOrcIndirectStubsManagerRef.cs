// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcIndirectStubsManagerRef(IntPtr handle) : IEquatable<LLVMOrcIndirectStubsManagerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcIndirectStubsManagerRef(LLVMOrcOpaqueIndirectStubsManager* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueIndirectStubsManager*(LLVMOrcIndirectStubsManagerRef value) => (LLVMOrcOpaqueIndirectStubsManager*)value.Handle;

    public static bool operator ==(LLVMOrcIndirectStubsManagerRef left, LLVMOrcIndirectStubsManagerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcIndirectStubsManagerRef left, LLVMOrcIndirectStubsManagerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcIndirectStubsManagerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcIndirectStubsManagerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
