// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMTargetLibraryInfoRef(IntPtr handle) : IEquatable<LLVMTargetLibraryInfoRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMTargetLibraryInfoRef(LLVMOpaqueTargetLibraryInfotData* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueTargetLibraryInfotData*(LLVMTargetLibraryInfoRef value) => (LLVMOpaqueTargetLibraryInfotData*)value.Handle;

    public static bool operator ==(LLVMTargetLibraryInfoRef left, LLVMTargetLibraryInfoRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMTargetLibraryInfoRef left, LLVMTargetLibraryInfoRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMTargetLibraryInfoRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMTargetLibraryInfoRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
