// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcLookupStateRef(IntPtr handle) : IEquatable<LLVMOrcLookupStateRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcLookupStateRef(LLVMOrcOpaqueLookupState* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueLookupState*(LLVMOrcLookupStateRef value) => (LLVMOrcOpaqueLookupState*)value.Handle;

    public static bool operator ==(LLVMOrcLookupStateRef left, LLVMOrcLookupStateRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcLookupStateRef left, LLVMOrcLookupStateRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcLookupStateRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcLookupStateRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
