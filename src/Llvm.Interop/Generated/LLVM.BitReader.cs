// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMParseBitcode")]
    public static partial int ParseBitcode(LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutModule, sbyte** OutMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMParseBitcode2")]
    public static partial int ParseBitcode2(LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutModule);

    [LibraryImport("LLVM", EntryPoint = "LLVMParseBitcodeInContext")]
    public static partial int ParseBitcodeInContext(LLVMOpaqueContext* ContextRef, LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutModule, sbyte** OutMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMParseBitcodeInContext2")]
    public static partial int ParseBitcodeInContext2(LLVMOpaqueContext* ContextRef, LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutModule);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBitcodeModuleInContext")]
    public static partial int GetBitcodeModuleInContext(LLVMOpaqueContext* ContextRef, LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutM, sbyte** OutMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBitcodeModuleInContext2")]
    public static partial int GetBitcodeModuleInContext2(LLVMOpaqueContext* ContextRef, LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutM);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBitcodeModule")]
    public static partial int GetBitcodeModule(LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutM, sbyte** OutMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBitcodeModule2")]
    public static partial int GetBitcodeModule2(LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutM);
}
