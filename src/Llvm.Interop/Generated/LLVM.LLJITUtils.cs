// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITEnableDebugSupport")]
    public static partial LLVMOpaqueError* OrcLLJITEnableDebugSupport(LLVMOrcOpaqueLLJIT* J);
}
