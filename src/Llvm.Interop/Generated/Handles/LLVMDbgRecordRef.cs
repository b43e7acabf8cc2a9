// Generated from the declarations of LLVM 22.1 llvm-c.
#nullable enable

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMDbgRecordRef(IntPtr handle) : IEquatable<LLVMDbgRecordRef>
{
    public IntPtr Handle = handle;

    public static implicit operator LLVMDbgRecordRef(LLVMOpaqueDbgRecord* value) => new((IntPtr)value);

    public static implicit operator LLVMOpaqueDbgRecord*(LLVMDbgRecordRef value) => (LLVMOpaqueDbgRecord*)value.Handle;

    public static bool operator ==(LLVMDbgRecordRef left, LLVMDbgRecordRef right) => left.Handle == right.Handle;

    public static bool operator !=(LLVMDbgRecordRef left, LLVMDbgRecordRef right) => left.Handle != right.Handle;

    public readonly bool Equals(LLVMDbgRecordRef other) => this == other;

    public override readonly bool Equals(object? obj) => obj is LLVMDbgRecordRef other && this == other;

    public override readonly int GetHashCode() => Handle.GetHashCode();
}
