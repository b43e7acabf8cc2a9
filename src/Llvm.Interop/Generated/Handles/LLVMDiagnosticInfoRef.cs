// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMDiagnosticInfoRef(IntPtr handle) : IEquatable<LLVMDiagnosticInfoRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMDiagnosticInfoRef(LLVMOpaqueDiagnosticInfo* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueDiagnosticInfo*(LLVMDiagnosticInfoRef value) => (LLVMOpaqueDiagnosticInfo*)value.Handle;

    public static bool operator ==(LLVMDiagnosticInfoRef left, LLVMDiagnosticInfoRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMDiagnosticInfoRef left, LLVMDiagnosticInfoRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMDiagnosticInfoRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMDiagnosticInfoRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
