// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcThreadSafeModuleRef(IntPtr handle) : IEquatable<LLVMOrcThreadSafeModuleRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcThreadSafeModuleRef(LLVMOrcOpaqueThreadSafeModule* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueThreadSafeModule*(LLVMOrcThreadSafeModuleRef value) => (LLVMOrcOpaqueThreadSafeModule*)value.Handle;

    public static bool operator ==(LLVMOrcThreadSafeModuleRef left, LLVMOrcThreadSafeModuleRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcThreadSafeModuleRef left, LLVMOrcThreadSafeModuleRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcThreadSafeModuleRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcThreadSafeModuleRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
