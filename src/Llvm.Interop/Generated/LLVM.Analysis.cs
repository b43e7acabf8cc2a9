// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMVerifyModule")]
    public static partial int VerifyModule(LLVMOpaqueModule* M, LLVMVerifierFailureAction Action, sbyte** OutMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMVerifyFunction")]
    public static partial int VerifyFunction(LLVMOpaqueValue* Fn, LLVMVerifierFailureAction Action);

    [LibraryImport("LLVM", EntryPoint = "LLVMViewFunctionCFG")]
    public static partial void ViewFunctionCFG(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMViewFunctionCFGOnly")]
    public static partial void ViewFunctionCFGOnly(LLVMOpaqueValue* Fn);
}
