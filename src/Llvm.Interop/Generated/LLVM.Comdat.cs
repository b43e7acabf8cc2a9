// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMGetOrInsertComdat")]
    public static partial LLVMComdat* GetOrInsertComdat(LLVMOpaqueModule* M, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetComdat")]
    public static partial LLVMComdat* GetComdat(LLVMOpaqueValue* V);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetComdat")]
    public static partial void SetComdat(LLVMOpaqueValue* V, LLVMComdat* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetComdatSelectionKind")]
    public static partial LLVMComdatSelectionKind GetComdatSelectionKind(LLVMComdat* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetComdatSelectionKind")]
    public static partial void SetComdatSelectionKind(LLVMComdat* C, LLVMComdatSelectionKind Kind);
}
