// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMCreateDisasm")]
    public static partial void* CreateDisasm(sbyte* TripleName, void* DisInfo, int TagType, delegate* unmanaged[Cdecl]<void*, ulong, ulong, ulong, ulong, int, void*, int> GetOpInfo, delegate* unmanaged[Cdecl]<void*, ulong, ulong*, ulong, sbyte**, sbyte*> SymbolLookUp);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateDisasmCPU")]
    public static partial void* CreateDisasmCPU(sbyte* Triple, sbyte* CPU, void* DisInfo, int TagType, delegate* unmanaged[Cdecl]<void*, ulong, ulong, ulong, ulong, int, void*, int> GetOpInfo, delegate* unmanaged[Cdecl]<void*, ulong, ulong*, ulong, sbyte**, sbyte*> SymbolLookUp);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateDisasmCPUFeatures")]
    public static partial void* CreateDisasmCPUFeatures(sbyte* Triple, sbyte* CPU, sbyte* Features, void* DisInfo, int TagType, delegate* unmanaged[Cdecl]<void*, ulong, ulong, ulong, ulong, int, void*, int> GetOpInfo, delegate* unmanaged[Cdecl]<void*, ulong, ulong*, ulong, sbyte**, sbyte*> SymbolLookUp);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetDisasmOptions")]
    public static partial int SetDisasmOptions(void* DC, ulong Options);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisasmDispose")]
    public static partial void DisasmDispose(void* DC);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisasmInstruction")]
    public static partial nuint DisasmInstruction(void* DC, byte* Bytes, ulong BytesSize, ulong PC, sbyte* OutString, nuint OutStringSize);
}
