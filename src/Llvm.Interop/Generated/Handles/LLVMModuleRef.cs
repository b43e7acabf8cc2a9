// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMModuleRef(IntPtr handle) : IEquatable<LLVMModuleRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMModuleRef(LLVMOpaqueModule* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueModule*(LLVMModuleRef value) => (LLVMOpaqueModule*)value.Handle;

    public static bool operator ==(LLVMModuleRef left, LLVMModuleRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMModuleRef left, LLVMModuleRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMModuleRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMModuleRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
