// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMLinkModules2")]
    public static partial int LinkModules2(LLVMOpaqueModule* Dest, LLVMOpaqueModule* Src);
}
