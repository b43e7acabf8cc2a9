// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcLLJITRef(IntPtr handle) : IEquatable<LLVMOrcLLJITRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcLLJITRef(LLVMOrcOpaqueLLJIT* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueLLJIT*(LLVMOrcLLJITRef value) => (LLVMOrcOpaqueLLJIT*)value.Handle;

    public static bool operator ==(LLVMOrcLLJITRef left, LLVMOrcLLJITRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcLLJITRef left, LLVMOrcLLJITRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcLLJITRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcLLJITRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
