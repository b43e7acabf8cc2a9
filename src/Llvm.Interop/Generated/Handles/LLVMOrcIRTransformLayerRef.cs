// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcIRTransformLayerRef(IntPtr handle) : IEquatable<LLVMOrcIRTransformLayerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcIRTransformLayerRef(LLVMOrcOpaqueIRTransformLayer* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueIRTransformLayer*(LLVMOrcIRTransformLayerRef value) => (LLVMOrcOpaqueIRTransformLayer*)value.Handle;

    public static bool operator ==(LLVMOrcIRTransformLayerRef left, LLVMOrcIRTransformLayerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcIRTransformLayerRef left, LLVMOrcIRTransformLayerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcIRTransformLayerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcIRTransformLayerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
