// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcSymbolStringPoolEntryRef(IntPtr handle) : IEquatable<LLVMOrcSymbolStringPoolEntryRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcSymbolStringPoolEntryRef(LLVMOrcOpaqueSymbolStringPoolEntry* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueSymbolStringPoolEntry*(LLVMOrcSymbolStringPoolEntryRef value) => (LLVMOrcOpaqueSymbolStringPoolEntry*)value.Handle;

    public static bool operator ==(LLVMOrcSymbolStringPoolEntryRef left, LLVMOrcSymbolStringPoolEntryRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcSymbolStringPoolEntryRef left, LLVMOrcSymbolStringPoolEntryRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcSymbolStringPoolEntryRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcSymbolStringPoolEntryRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
