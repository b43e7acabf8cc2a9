// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcJITDylibRef(IntPtr handle) : IEquatable<LLVMOrcJITDylibRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcJITDylibRef(LLVMOrcOpaqueJITDylib* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueJITDylib*(LLVMOrcJITDylibRef value) => (LLVMOrcOpaqueJITDylib*)value.Handle;

    public static bool operator ==(LLVMOrcJITDylibRef left, LLVMOrcJITDylibRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcJITDylibRef left, LLVMOrcJITDylibRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcJITDylibRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcJITDylibRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
