// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMComdatRef(IntPtr handle) : IEquatable<LLVMComdatRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMComdatRef(LLVMComdat* value) => new((IntPtr)value);

    public static implicit operator LLVMComdat*(LLVMComdatRef value) => (LLVMComdat*)value.Handle;

    public static bool operator ==(LLVMComdatRef left, LLVMComdatRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMComdatRef left, LLVMComdatRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMComdatRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMComdatRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
