// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMPassManagerRef(IntPtr handle) : IEquatable<LLVMPassManagerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMPassManagerRef(LLVMOpaquePassManager* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaquePassManager*(LLVMPassManagerRef value) => (LLVMOpaquePassManager*)value.Handle;

    public static bool operator ==(LLVMPassManagerRef left, LLVMPassManagerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMPassManagerRef left, LLVMPassManagerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMPassManagerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMPassManagerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
