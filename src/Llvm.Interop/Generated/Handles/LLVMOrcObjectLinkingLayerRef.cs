// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcObjectLinkingLayerRef(IntPtr handle) : IEquatable<LLVMOrcObjectLinkingLayerRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcObjectLinkingLayerRef(LLVMOrcOpaqueObjectLinkingLayer* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueObjectLinkingLayer*(LLVMOrcObjectLinkingLayerRef value) => (LLVMOrcOpaqueObjectLinkingLayer*)value.Handle;

    public static bool operator ==(LLVMOrcObjectLinkingLayerRef left, LLVMOrcObjectLinkingLayerRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcObjectLinkingLayerRef left, LLVMOrcObjectLinkingLayerRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcObjectLinkingLayerRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcObjectLinkingLayerRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
