// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMExecutionEngineRef(IntPtr handle) : IEquatable<LLVMExecutionEngineRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMExecutionEngineRef(LLVMOpaqueExecutionEngine* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueExecutionEngine*(LLVMExecutionEngineRef value) => (LLVMOpaqueExecutionEngine*)value.Handle;

    public static bool operator ==(LLVMExecutionEngineRef left, LLVMExecutionEngineRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMExecutionEngineRef left, LLVMExecutionEngineRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMExecutionEngineRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMExecutionEngineRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
