// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMTargetMachineOptionsRef(IntPtr handle) : IEquatable<LLVMTargetMachineOptionsRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMTargetMachineOptionsRef(LLVMOpaqueTargetMachineOptions* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueTargetMachineOptions*(LLVMTargetMachineOptionsRef value) => (LLVMOpaqueTargetMachineOptions*)value.Handle;

    public static bool operator ==(LLVMTargetMachineOptionsRef left, LLVMTargetMachineOptionsRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMTargetMachineOptionsRef left, LLVMTargetMachineOptionsRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMTargetMachineOptionsRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMTargetMachineOptionsRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
