// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcObjectTransformLayerRef(IntPtr handle) : IEquatable<LLVMOrcObjectTransformLayerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcObjectTransformLayerRef(LLVMOrcOpaqueObjectTransformLayer* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueObjectTransformLayer*(LLVMOrcObjectTransformLayerRef value) => (LLVMOrcOpaqueObjectTransformLayer*)value.Handle;

    public static bool operator ==(LLVMOrcObjectTransformLayerRef left, LLVMOrcObjectTransformLayerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcObjectTransformLayerRef left, LLVMOrcObjectTransformLayerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcObjectTransformLayerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcObjectTransformLayerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
