// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMModuleProviderRef(IntPtr handle) : IEquatable<LLVMModuleProviderRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMModuleProviderRef(LLVMOpaqueModuleProvider* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueModuleProvider*(LLVMModuleProviderRef value) => (LLVMOpaqueModuleProvider*)value.Handle;

    public static bool operator ==(LLVMModuleProviderRef left, LLVMModuleProviderRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMModuleProviderRef left, LLVMModuleProviderRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMModuleProviderRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMModuleProviderRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
