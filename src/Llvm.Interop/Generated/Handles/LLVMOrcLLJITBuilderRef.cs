// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcLLJITBuilderRef(IntPtr handle) : IEquatable<LLVMOrcLLJITBuilderRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcLLJITBuilderRef(LLVMOrcOpaqueLLJITBuilder* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueLLJITBuilder*(LLVMOrcLLJITBuilderRef value) => (LLVMOrcOpaqueLLJITBuilder*)value.Handle;

    public static bool operator ==(LLVMOrcLLJITBuilderRef left, LLVMOrcLLJITBuilderRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcLLJITBuilderRef left, LLVMOrcLLJITBuilderRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcLLJITBuilderRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcLLJITBuilderRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
