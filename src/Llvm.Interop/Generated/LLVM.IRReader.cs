// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMParseIRInContext")]
    public static partial int ParseIRInContext(LLVMOpaqueContext* ContextRef, LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutM, sbyte** OutMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMParseIRInContext2")]
    public static partial int ParseIRInContext2(LLVMOpaqueContext* ContextRef, LLVMOpaqueMemoryBuffer* MemBuf, LLVMOpaqueModule** OutM, sbyte** OutMessage);
}
