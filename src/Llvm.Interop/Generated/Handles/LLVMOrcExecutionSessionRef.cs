// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcExecutionSessionRef(IntPtr handle) : IEquatable<LLVMOrcExecutionSessionRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcExecutionSessionRef(LLVMOrcOpaqueExecutionSession* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueExecutionSession*(LLVMOrcExecutionSessionRef value) => (LLVMOrcOpaqueExecutionSession*)value.Handle;

    public static bool operator ==(LLVMOrcExecutionSessionRef left, LLVMOrcExecutionSessionRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcExecutionSessionRef left, LLVMOrcExecutionSessionRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcExecutionSessionRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcExecutionSessionRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
