// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMInstallFatalErrorHandler")]
    public static partial void InstallFatalErrorHandler(delegate* unmanaged[Cdecl]<sbyte*, void> Handler);

    [LibraryImport("LLVM", EntryPoint = "LLVMResetFatalErrorHandler")]
    public static partial void ResetFatalErrorHandler();

    [LibraryImport("LLVM", EntryPoint = "LLVMEnablePrettyStackTrace")]
    public static partial void EnablePrettyStackTrace();
}
