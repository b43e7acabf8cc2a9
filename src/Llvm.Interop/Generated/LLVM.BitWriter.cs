// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMWriteBitcodeToFile")]
    public static partial int WriteBitcodeToFile(LLVMOpaqueModule* M, sbyte* Path);

    [LibraryImport("LLVM", EntryPoint = "LLVMWriteBitcodeToFD")]
    public static partial int WriteBitcodeToFD(LLVMOpaqueModule* M, int FD, int ShouldClose, int Unbuffered);

    [LibraryImport("LLVM", EntryPoint = "LLVMWriteBitcodeToFileHandle")]
    public static partial int WriteBitcodeToFileHandle(LLVMOpaqueModule* M, int Handle);

    [LibraryImport("LLVM", EntryPoint = "LLVMWriteBitcodeToMemoryBuffer")]
    public static partial LLVMOpaqueMemoryBuffer* WriteBitcodeToMemoryBuffer(LLVMOpaqueModule* M);
}
