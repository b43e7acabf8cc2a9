// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOrcDumpObjectsRef(IntPtr handle) : IEquatable<LLVMOrcDumpObjectsRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMOrcDumpObjectsRef(LLVMOrcOpaqueDumpObjects* value) => new((IntPtr)value);

    public static implicit operator LLVMOrcOpaqueDumpObjects*(LLVMOrcDumpObjectsRef value) => (LLVMOrcOpaqueDumpObjects*)value.Handle;

    public static bool operator ==(LLVMOrcDumpObjectsRef left, LLVMOrcDumpObjectsRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMOrcDumpObjectsRef left, LLVMOrcDumpObjectsRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMOrcDumpObjectsRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMOrcDumpObjectsRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
