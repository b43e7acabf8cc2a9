// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcObjectLayerRef(IntPtr handle) : IEquatable<LLVMOrcObjectLayerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcObjectLayerRef(LLVMOrcOpaqueObjectLayer* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueObjectLayer*(LLVMOrcObjectLayerRef value) => (LLVMOrcOpaqueObjectLayer*)value.Handle;

    public static bool operator ==(LLVMOrcObjectLayerRef left, LLVMOrcObjectLayerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcObjectLayerRef left, LLVMOrcObjectLayerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcObjectLayerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcObjectLayerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
