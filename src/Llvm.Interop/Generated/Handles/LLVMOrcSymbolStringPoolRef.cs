// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcSymbolStringPoolRef(IntPtr handle) : IEquatable<LLVMOrcSymbolStringPoolRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcSymbolStringPoolRef(LLVMOrcOpaqueSymbolStringPool* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueSymbolStringPool*(LLVMOrcSymbolStringPoolRef value) => (LLVMOrcOpaqueSymbolStringPool*)value.Handle;

    public static bool operator ==(LLVMOrcSymbolStringPoolRef left, LLVMOrcSymbolStringPoolRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcSymbolStringPoolRef left, LLVMOrcSymbolStringPoolRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcSymbolStringPoolRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcSymbolStringPoolRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
