// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMLoadLibraryPermanently")]
    public static partial int LoadLibraryPermanently(sbyte* Filename);

    [LibraryImport("LLVM", EntryPoint = "LLVMParseCommandLineOptions")]
    public static partial void ParseCommandLineOptions(int argc, sbyte** argv, sbyte* Overview);

    [LibraryImport("LLVM", EntryPoint = "LLVMSearchForAddressOfSymbol")]
    public static partial void* SearchForAddressOfSymbol(sbyte* symbolName);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddSymbol")]
    public static partial void AddSymbol(sbyte* symbolName, void* symbolValue);
}
