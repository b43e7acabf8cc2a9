// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcLazyCallThroughManagerRef(IntPtr handle) : IEquatable<LLVMOrcLazyCallThroughManagerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcLazyCallThroughManagerRef(LLVMOrcOpaqueLazyCallThroughManager* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueLazyCallThroughManager*(LLVMOrcLazyCallThroughManagerRef value) => (LLVMOrcOpaqueLazyCallThroughManager*)value.Handle;

    public static bool operator ==(LLVMOrcLazyCallThroughManagerRef left, LLVMOrcLazyCallThroughManagerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcLazyCallThroughManagerRef left, LLVMOrcLazyCallThroughManagerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcLazyCallThroughManagerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcLazyCallThroughManagerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
