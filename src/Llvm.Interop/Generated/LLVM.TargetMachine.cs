// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstTarget")]
    public static partial LLVMTarget* GetFirstTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextTarget")]
    public static partial LLVMTarget* GetNextTarget(LLVMTarget* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetFromName")]
    public static partial LLVMTarget* GetTargetFromName(sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetFromTriple")]
    public static partial int GetTargetFromTriple(sbyte* Triple, LLVMTarget** T, sbyte** ErrorMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetName")]
    public static partial sbyte* GetTargetName(LLVMTarget* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetDescription")]
    public static partial sbyte* GetTargetDescription(LLVMTarget* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetHasJIT")]
    public static partial int TargetHasJIT(LLVMTarget* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetHasTargetMachine")]
    public static partial int TargetHasTargetMachine(LLVMTarget* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetHasAsmBackend")]
    public static partial int TargetHasAsmBackend(LLVMTarget* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateTargetMachineOptions")]
    public static partial LLVMOpaqueTargetMachineOptions* CreateTargetMachineOptions();

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeTargetMachineOptions")]
    public static partial void DisposeTargetMachineOptions(LLVMOpaqueTargetMachineOptions* Options);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetMachineOptionsSetCPU")]
    public static partial void TargetMachineOptionsSetCPU(LLVMOpaqueTargetMachineOptions* Options, sbyte* CPU);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetMachineOptionsSetFeatures")]
    public static partial void TargetMachineOptionsSetFeatures(LLVMOpaqueTargetMachineOptions* Options, sbyte* Features);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetMachineOptionsSetABI")]
    public static partial void TargetMachineOptionsSetABI(LLVMOpaqueTargetMachineOptions* Options, sbyte* ABI);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetMachineOptionsSetCodeGenOptLevel")]
    public static partial void TargetMachineOptionsSetCodeGenOptLevel(LLVMOpaqueTargetMachineOptions* Options, LLVMCodeGenOptLevel Level);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetMachineOptionsSetRelocMode")]
    public static partial void TargetMachineOptionsSetRelocMode(LLVMOpaqueTargetMachineOptions* Options, LLVMRelocMode Reloc);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetMachineOptionsSetCodeModel")]
    public static partial void TargetMachineOptionsSetCodeModel(LLVMOpaqueTargetMachineOptions* Options, LLVMCodeModel CodeModel);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateTargetMachineWithOptions")]
    public static partial LLVMOpaqueTargetMachine* CreateTargetMachineWithOptions(LLVMTarget* T, sbyte* Triple, LLVMOpaqueTargetMachineOptions* Options);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateTargetMachine")]
    public static partial LLVMOpaqueTargetMachine* CreateTargetMachine(LLVMTarget* T, sbyte* Triple, sbyte* CPU, sbyte* Features, LLVMCodeGenOptLevel Level, LLVMRelocMode Reloc, LLVMCodeModel CodeModel);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeTargetMachine")]
    public static partial void DisposeTargetMachine(LLVMOpaqueTargetMachine* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetMachineTarget")]
    public static partial LLVMTarget* GetTargetMachineTarget(LLVMOpaqueTargetMachine* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetMachineTriple")]
    public static partial sbyte* GetTargetMachineTriple(LLVMOpaqueTargetMachine* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetMachineCPU")]
    public static partial sbyte* GetTargetMachineCPU(LLVMOpaqueTargetMachine* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetMachineFeatureString")]
    public static partial sbyte* GetTargetMachineFeatureString(LLVMOpaqueTargetMachine* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateTargetDataLayout")]
    public static partial LLVMOpaqueTargetData* CreateTargetDataLayout(LLVMOpaqueTargetMachine* T);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetTargetMachineAsmVerbosity")]
    public static partial void SetTargetMachineAsmVerbosity(LLVMOpaqueTargetMachine* T, int VerboseAsm);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetTargetMachineFastISel")]
    public static partial void SetTargetMachineFastISel(LLVMOpaqueTargetMachine* T, int Enable);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetTargetMachineGlobalISel")]
    public static partial void SetTargetMachineGlobalISel(LLVMOpaqueTargetMachine* T, int Enable);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetTargetMachineGlobalISelAbort")]
    public static partial void SetTargetMachineGlobalISelAbort(LLVMOpaqueTargetMachine* T, LLVMGlobalISelAbortMode Mode);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetTargetMachineMachineOutliner")]
    public static partial void SetTargetMachineMachineOutliner(LLVMOpaqueTargetMachine* T, int Enable);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetMachineEmitToFile")]
    public static partial int TargetMachineEmitToFile(LLVMOpaqueTargetMachine* T, LLVMOpaqueModule* M, sbyte* Filename, LLVMCodeGenFileType codegen, sbyte** ErrorMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetMachineEmitToMemoryBuffer")]
    public static partial int TargetMachineEmitToMemoryBuffer(LLVMOpaqueTargetMachine* T, LLVMOpaqueModule* M, LLVMCodeGenFileType codegen, sbyte** ErrorMessage, LLVMOpaqueMemoryBuffer** OutMemBuf);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDefaultTargetTriple")]
    public static partial sbyte* GetDefaultTargetTriple();

    [LibraryImport("LLVM", EntryPoint = "LLVMNormalizeTargetTriple")]
    public static partial sbyte* NormalizeTargetTriple(sbyte* triple);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetHostCPUName")]
    public static partial sbyte* GetHostCPUName();

    [LibraryImport("LLVM", EntryPoint = "LLVMGetHostCPUFeatures")]
    public static partial sbyte* GetHostCPUFeatures();

    [LibraryImport("LLVM", EntryPoint = "LLVMAddAnalysisPasses")]
    public static partial void AddAnalysisPasses(LLVMOpaqueTargetMachine* T, LLVMOpaquePassManager* PM);
}
