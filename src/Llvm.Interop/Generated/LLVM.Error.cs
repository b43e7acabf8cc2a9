// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMGetErrorTypeId")]
    public static partial void* GetErrorTypeId(LLVMOpaqueError* Err);

    [LibraryImport("LLVM", EntryPoint = "LLVMConsumeError")]
    public static partial void ConsumeError(LLVMOpaqueError* Err);

    [LibraryImport("LLVM", EntryPoint = "LLVMCantFail")]
    public static partial void CantFail(LLVMOpaqueError* Err);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetErrorMessage")]
    public static partial sbyte* GetErrorMessage(LLVMOpaqueError* Err);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeErrorMessage")]
    public static partial void DisposeErrorMessage(sbyte* ErrMsg);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetStringErrorTypeId")]
    public static partial void* GetStringErrorTypeId();

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateStringError")]
    public static partial LLVMOpaqueError* CreateStringError(sbyte* ErrMsg);
}
