// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMLinkInMCJIT")]
    public static partial void LinkInMCJIT();

    [LibraryImport("LLVM", EntryPoint = "LLVMLinkInInterpreter")]
    public static partial void LinkInInterpreter();

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateGenericValueOfInt")]
    public static partial LLVMOpaqueGenericValue* CreateGenericValueOfInt(LLVMOpaqueType* Ty, ulong N, int IsSigned);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateGenericValueOfPointer")]
    public static partial LLVMOpaqueGenericValue* CreateGenericValueOfPointer(void* P);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateGenericValueOfFloat")]
    public static partial LLVMOpaqueGenericValue* CreateGenericValueOfFloat(LLVMOpaqueType* Ty, double N);

    [LibraryImport("LLVM", EntryPoint = "LLVMGenericValueIntWidth")]
    public static partial uint GenericValueIntWidth(LLVMOpaqueGenericValue* GenValRef);

    [LibraryImport("LLVM", EntryPoint = "LLVMGenericValueToInt")]
    public static partial ulong GenericValueToInt(LLVMOpaqueGenericValue* GenVal, int IsSigned);

    [LibraryImport("LLVM", EntryPoint = "LLVMGenericValueToPointer")]
    public static partial void* GenericValueToPointer(LLVMOpaqueGenericValue* GenVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMGenericValueToFloat")]
    public static partial double GenericValueToFloat(LLVMOpaqueType* TyRef, LLVMOpaqueGenericValue* GenVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeGenericValue")]
    public static partial void DisposeGenericValue(LLVMOpaqueGenericValue* GenVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateExecutionEngineForModule")]
    public static partial int CreateExecutionEngineForModule(LLVMOpaqueExecutionEngine** OutEE, LLVMOpaqueModule* M, sbyte** OutError);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateInterpreterForModule")]
    public static partial int CreateInterpreterForModule(LLVMOpaqueExecutionEngine** OutInterp, LLVMOpaqueModule* M, sbyte** OutError);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateJITCompilerForModule")]
    public static partial int CreateJITCompilerForModule(LLVMOpaqueExecutionEngine** OutJIT, LLVMOpaqueModule* M, uint OptLevel, sbyte** OutError);

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMCJITCompilerOptions")]
    public static partial void InitializeMCJITCompilerOptions(LLVMMCJITCompilerOptions* Options, nuint SizeOfOptions);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateMCJITCompilerForModule")]
    public static partial int CreateMCJITCompilerForModule(LLVMOpaqueExecutionEngine** OutJIT, LLVMOpaqueModule* M, LLVMMCJITCompilerOptions* Options, nuint SizeOfOptions, sbyte** OutError);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeExecutionEngine")]
    public static partial void DisposeExecutionEngine(LLVMOpaqueExecutionEngine* EE);

    [LibraryImport("LLVM", EntryPoint = "LLVMRunStaticConstructors")]
    public static partial void RunStaticConstructors(LLVMOpaqueExecutionEngine* EE);

    [LibraryImport("LLVM", EntryPoint = "LLVMRunStaticDestructors")]
    public static partial void RunStaticDestructors(LLVMOpaqueExecutionEngine* EE);

    [LibraryImport("LLVM", EntryPoint = "LLVMRunFunctionAsMain")]
    public static partial int RunFunctionAsMain(LLVMOpaqueExecutionEngine* EE, LLVMOpaqueValue* F, uint ArgC, sbyte** ArgV, sbyte** EnvP);

    [LibraryImport("LLVM", EntryPoint = "LLVMRunFunction")]
    public static partial LLVMOpaqueGenericValue* RunFunction(LLVMOpaqueExecutionEngine* EE, LLVMOpaqueValue* F, uint NumArgs, LLVMOpaqueGenericValue** Args);

    [LibraryImport("LLVM", EntryPoint = "LLVMFreeMachineCodeForFunction")]
    public static partial void FreeMachineCodeForFunction(LLVMOpaqueExecutionEngine* EE, LLVMOpaqueValue* F);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddModule")]
    public static partial void AddModule(LLVMOpaqueExecutionEngine* EE, LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMRemoveModule")]
    public static partial int RemoveModule(LLVMOpaqueExecutionEngine* EE, LLVMOpaqueModule* M, LLVMOpaqueModule** OutMod, sbyte** OutError);

    [LibraryImport("LLVM", EntryPoint = "LLVMFindFunction")]
    public static partial int FindFunction(LLVMOpaqueExecutionEngine* EE, sbyte* Name, LLVMOpaqueValue** OutFn);

    [LibraryImport("LLVM", EntryPoint = "LLVMRecompileAndRelinkFunction")]
    public static partial void* RecompileAndRelinkFunction(LLVMOpaqueExecutionEngine* EE, LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetExecutionEngineTargetData")]
    public static partial LLVMOpaqueTargetData* GetExecutionEngineTargetData(LLVMOpaqueExecutionEngine* EE);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetExecutionEngineTargetMachine")]
    public static partial LLVMOpaqueTargetMachine* GetExecutionEngineTargetMachine(LLVMOpaqueExecutionEngine* EE);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddGlobalMapping")]
    public static partial void AddGlobalMapping(LLVMOpaqueExecutionEngine* EE, LLVMOpaqueValue* Global, void* Addr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPointerToGlobal")]
    public static partial void* GetPointerToGlobal(LLVMOpaqueExecutionEngine* EE, LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetGlobalValueAddress")]
    public static partial ulong GetGlobalValueAddress(LLVMOpaqueExecutionEngine* EE, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFunctionAddress")]
    public static partial ulong GetFunctionAddress(LLVMOpaqueExecutionEngine* EE, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMExecutionEngineGetErrMsg")]
    public static partial int ExecutionEngineGetErrMsg(LLVMOpaqueExecutionEngine* EE, sbyte** OutError);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateSimpleMCJITMemoryManager")]
    public static partial LLVMOpaqueMCJITMemoryManager* CreateSimpleMCJITMemoryManager(void* Opaque, delegate* unmanaged[Cdecl]<void*, nuint, uint, uint, sbyte*, byte*> AllocateCodeSection, delegate* unmanaged[Cdecl]<void*, nuint, uint, uint, sbyte*, int, byte*> AllocateDataSection, delegate* unmanaged[Cdecl]<void*, sbyte**, int> FinalizeMemory, delegate* unmanaged[Cdecl]<void*, void> Destroy);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeMCJITMemoryManager")]
    public static partial void DisposeMCJITMemoryManager(LLVMOpaqueMCJITMemoryManager* MM);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateGDBRegistrationListener")]
    public static partial LLVMOpaqueJITEventListener* CreateGDBRegistrationListener();

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateIntelJITEventListener")]
    public static partial LLVMOpaqueJITEventListener* CreateIntelJITEventListener();

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateOProfileJITEventListener")]
    public static partial LLVMOpaqueJITEventListener* CreateOProfileJITEventListener();

    [LibraryImport("LLVM", EntryPoint = "LLVMCreatePerfJITEventListener")]
    public static partial LLVMOpaqueJITEventListener* CreatePerfJITEventListener();
}
