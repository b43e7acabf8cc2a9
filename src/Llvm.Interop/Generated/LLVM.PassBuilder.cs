// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMRunPasses")]
    public static partial LLVMOpaqueError* RunPasses(LLVMOpaqueModule* M, sbyte* Passes, LLVMOpaqueTargetMachine* TM, LLVMOpaquePassBuilderOptions* Options);

    [LibraryImport("LLVM", EntryPoint = "LLVMRunPassesOnFunction")]
    public static partial LLVMOpaqueError* RunPassesOnFunction(LLVMOpaqueValue* F, sbyte* Passes, LLVMOpaqueTargetMachine* TM, LLVMOpaquePassBuilderOptions* Options);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreatePassBuilderOptions")]
    public static partial LLVMOpaquePassBuilderOptions* CreatePassBuilderOptions();

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetVerifyEach")]
    public static partial void PassBuilderOptionsSetVerifyEach(LLVMOpaquePassBuilderOptions* Options, int VerifyEach);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetDebugLogging")]
    public static partial void PassBuilderOptionsSetDebugLogging(LLVMOpaquePassBuilderOptions* Options, int DebugLogging);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetAAPipeline")]
    public static partial void PassBuilderOptionsSetAAPipeline(LLVMOpaquePassBuilderOptions* Options, sbyte* AAPipeline);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetLoopInterleaving")]
    public static partial void PassBuilderOptionsSetLoopInterleaving(LLVMOpaquePassBuilderOptions* Options, int LoopInterleaving);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetLoopVectorization")]
    public static partial void PassBuilderOptionsSetLoopVectorization(LLVMOpaquePassBuilderOptions* Options, int LoopVectorization);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetSLPVectorization")]
    public static partial void PassBuilderOptionsSetSLPVectorization(LLVMOpaquePassBuilderOptions* Options, int SLPVectorization);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetLoopUnrolling")]
    public static partial void PassBuilderOptionsSetLoopUnrolling(LLVMOpaquePassBuilderOptions* Options, int LoopUnrolling);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetForgetAllSCEVInLoopUnroll")]
    public static partial void PassBuilderOptionsSetForgetAllSCEVInLoopUnroll(LLVMOpaquePassBuilderOptions* Options, int ForgetAllSCEVInLoopUnroll);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetLicmMssaOptCap")]
    public static partial void PassBuilderOptionsSetLicmMssaOptCap(LLVMOpaquePassBuilderOptions* Options, uint LicmMssaOptCap);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetLicmMssaNoAccForPromotionCap")]
    public static partial void PassBuilderOptionsSetLicmMssaNoAccForPromotionCap(LLVMOpaquePassBuilderOptions* Options, uint LicmMssaNoAccForPromotionCap);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetCallGraphProfile")]
    public static partial void PassBuilderOptionsSetCallGraphProfile(LLVMOpaquePassBuilderOptions* Options, int CallGraphProfile);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetMergeFunctions")]
    public static partial void PassBuilderOptionsSetMergeFunctions(LLVMOpaquePassBuilderOptions* Options, int MergeFunctions);

    [LibraryImport("LLVM", EntryPoint = "LLVMPassBuilderOptionsSetInlinerThreshold")]
    public static partial void PassBuilderOptionsSetInlinerThreshold(LLVMOpaquePassBuilderOptions* Options, int Threshold);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposePassBuilderOptions")]
    public static partial void DisposePassBuilderOptions(LLVMOpaquePassBuilderOptions* Options);
}
