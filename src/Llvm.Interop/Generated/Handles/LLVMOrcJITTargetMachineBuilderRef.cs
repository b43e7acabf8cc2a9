// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcJITTargetMachineBuilderRef(IntPtr handle) : IEquatable<LLVMOrcJITTargetMachineBuilderRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcJITTargetMachineBuilderRef(LLVMOrcOpaqueJITTargetMachineBuilder* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueJITTargetMachineBuilder*(LLVMOrcJITTargetMachineBuilderRef value) => (LLVMOrcOpaqueJITTargetMachineBuilder*)value.Handle;

    public static bool operator ==(LLVMOrcJITTargetMachineBuilderRef left, LLVMOrcJITTargetMachineBuilderRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcJITTargetMachineBuilderRef left, LLVMOrcJITTargetMachineBuilderRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcJITTargetMachineBuilderRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcJITTargetMachineBuilderRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
