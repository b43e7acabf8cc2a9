// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMOrcExecutionSessionSetErrorReporter")]
    public static partial void OrcExecutionSessionSetErrorReporter(LLVMOrcOpaqueExecutionSession* ES, delegate* unmanaged[Cdecl]<void*, LLVMOpaqueError*, void> ReportError, void* Ctx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcExecutionSessionGetSymbolStringPool")]
    public static partial LLVMOrcOpaqueSymbolStringPool* OrcExecutionSessionGetSymbolStringPool(LLVMOrcOpaqueExecutionSession* ES);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcSymbolStringPoolClearDeadEntries")]
    public static partial void OrcSymbolStringPoolClearDeadEntries(LLVMOrcOpaqueSymbolStringPool* SSP);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcExecutionSessionIntern")]
    public static partial LLVMOrcOpaqueSymbolStringPoolEntry* OrcExecutionSessionIntern(LLVMOrcOpaqueExecutionSession* ES, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcExecutionSessionLookup")]
    public static partial void OrcExecutionSessionLookup(LLVMOrcOpaqueExecutionSession* ES, LLVMOrcLookupKind K, LLVMOrcCJITDylibSearchOrderElement* SearchOrder, nuint SearchOrderSize, LLVMOrcCLookupSetElement* Symbols, nuint SymbolsSize, delegate* unmanaged[Cdecl]<LLVMOpaqueError*, LLVMOrcCSymbolMapPair*, nuint, void*, void> HandleResult, void* Ctx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcRetainSymbolStringPoolEntry")]
    public static partial void OrcRetainSymbolStringPoolEntry(LLVMOrcOpaqueSymbolStringPoolEntry* S);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcReleaseSymbolStringPoolEntry")]
    public static partial void OrcReleaseSymbolStringPoolEntry(LLVMOrcOpaqueSymbolStringPoolEntry* S);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcSymbolStringPoolEntryStr")]
    public static partial sbyte* OrcSymbolStringPoolEntryStr(LLVMOrcOpaqueSymbolStringPoolEntry* S);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcReleaseResourceTracker")]
    public static partial void OrcReleaseResourceTracker(LLVMOrcOpaqueResourceTracker* RT);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcResourceTrackerTransferTo")]
    public static partial void OrcResourceTrackerTransferTo(LLVMOrcOpaqueResourceTracker* SrcRT, LLVMOrcOpaqueResourceTracker* DstRT);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcResourceTrackerRemove")]
    public static partial LLVMOpaqueError* OrcResourceTrackerRemove(LLVMOrcOpaqueResourceTracker* RT);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeDefinitionGenerator")]
    public static partial void OrcDisposeDefinitionGenerator(LLVMOrcOpaqueDefinitionGenerator* DG);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeMaterializationUnit")]
    public static partial void OrcDisposeMaterializationUnit(LLVMOrcOpaqueMaterializationUnit* MU);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateCustomMaterializationUnit")]
    public static partial LLVMOrcOpaqueMaterializationUnit* OrcCreateCustomMaterializationUnit(sbyte* Name, void* Ctx, LLVMOrcCSymbolFlagsMapPair* Syms, nuint NumSyms, LLVMOrcOpaqueSymbolStringPoolEntry* InitSym, delegate* unmanaged[Cdecl]<void*, LLVMOrcOpaqueMaterializationResponsibility*, void> Materialize, delegate* unmanaged[Cdecl]<void*, LLVMOrcOpaqueJITDylib*, LLVMOrcOpaqueSymbolStringPoolEntry*, void> Discard, delegate* unmanaged[Cdecl]<void*, void> Destroy);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcAbsoluteSymbols")]
    public static partial LLVMOrcOpaqueMaterializationUnit* OrcAbsoluteSymbols(LLVMOrcCSymbolMapPair* Syms, nuint NumPairs);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLazyReexports")]
    public static partial LLVMOrcOpaqueMaterializationUnit* OrcLazyReexports(LLVMOrcOpaqueLazyCallThroughManager* LCTM, LLVMOrcOpaqueIndirectStubsManager* ISM, LLVMOrcOpaqueJITDylib* SourceRef, LLVMOrcCSymbolAliasMapPair* CallableAliases, nuint NumPairs);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeMaterializationResponsibility")]
    public static partial void OrcDisposeMaterializationResponsibility(LLVMOrcOpaqueMaterializationResponsibility* MR);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityGetTargetDylib")]
    public static partial LLVMOrcOpaqueJITDylib* OrcMaterializationResponsibilityGetTargetDylib(LLVMOrcOpaqueMaterializationResponsibility* MR);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityGetExecutionSession")]
    public static partial LLVMOrcOpaqueExecutionSession* OrcMaterializationResponsibilityGetExecutionSession(LLVMOrcOpaqueMaterializationResponsibility* MR);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityGetSymbols")]
    public static partial LLVMOrcCSymbolFlagsMapPair* OrcMaterializationResponsibilityGetSymbols(LLVMOrcOpaqueMaterializationResponsibility* MR, nuint* NumPairs);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeCSymbolFlagsMap")]
    public static partial void OrcDisposeCSymbolFlagsMap(LLVMOrcCSymbolFlagsMapPair* Pairs);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityGetInitializerSymbol")]
    public static partial LLVMOrcOpaqueSymbolStringPoolEntry* OrcMaterializationResponsibilityGetInitializerSymbol(LLVMOrcOpaqueMaterializationResponsibility* MR);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityGetRequestedSymbols")]
    public static partial LLVMOrcOpaqueSymbolStringPoolEntry** OrcMaterializationResponsibilityGetRequestedSymbols(LLVMOrcOpaqueMaterializationResponsibility* MR, nuint* NumSymbols);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeSymbols")]
    public static partial void OrcDisposeSymbols(LLVMOrcOpaqueSymbolStringPoolEntry** Symbols);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityNotifyResolved")]
    public static partial LLVMOpaqueError* OrcMaterializationResponsibilityNotifyResolved(LLVMOrcOpaqueMaterializationResponsibility* MR, LLVMOrcCSymbolMapPair* Symbols, nuint NumPairs);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityNotifyEmitted")]
    public static partial LLVMOpaqueError* OrcMaterializationResponsibilityNotifyEmitted(LLVMOrcOpaqueMaterializationResponsibility* MR, LLVMOrcCSymbolDependenceGroup* SymbolDepGroups, nuint NumSymbolDepGroups);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityDefineMaterializing")]
    public static partial LLVMOpaqueError* OrcMaterializationResponsibilityDefineMaterializing(LLVMOrcOpaqueMaterializationResponsibility* MR, LLVMOrcCSymbolFlagsMapPair* Pairs, nuint NumPairs);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityFailMaterialization")]
    public static partial void OrcMaterializationResponsibilityFailMaterialization(LLVMOrcOpaqueMaterializationResponsibility* MR);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityReplace")]
    public static partial LLVMOpaqueError* OrcMaterializationResponsibilityReplace(LLVMOrcOpaqueMaterializationResponsibility* MR, LLVMOrcOpaqueMaterializationUnit* MU);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcMaterializationResponsibilityDelegate")]
    public static partial LLVMOpaqueError* OrcMaterializationResponsibilityDelegate(LLVMOrcOpaqueMaterializationResponsibility* MR, LLVMOrcOpaqueSymbolStringPoolEntry** Symbols, nuint NumSymbols, LLVMOrcOpaqueMaterializationResponsibility** Result);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcExecutionSessionCreateBareJITDylib")]
    public static partial LLVMOrcOpaqueJITDylib* OrcExecutionSessionCreateBareJITDylib(LLVMOrcOpaqueExecutionSession* ES, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcExecutionSessionCreateJITDylib")]
    public static partial LLVMOpaqueError* OrcExecutionSessionCreateJITDylib(LLVMOrcOpaqueExecutionSession* ES, LLVMOrcOpaqueJITDylib** Result, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcExecutionSessionGetJITDylibByName")]
    public static partial LLVMOrcOpaqueJITDylib* OrcExecutionSessionGetJITDylibByName(LLVMOrcOpaqueExecutionSession* ES, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITDylibCreateResourceTracker")]
    public static partial LLVMOrcOpaqueResourceTracker* OrcJITDylibCreateResourceTracker(LLVMOrcOpaqueJITDylib* JD);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITDylibGetDefaultResourceTracker")]
    public static partial LLVMOrcOpaqueResourceTracker* OrcJITDylibGetDefaultResourceTracker(LLVMOrcOpaqueJITDylib* JD);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITDylibDefine")]
    public static partial LLVMOpaqueError* OrcJITDylibDefine(LLVMOrcOpaqueJITDylib* JD, LLVMOrcOpaqueMaterializationUnit* MU);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITDylibClear")]
    public static partial LLVMOpaqueError* OrcJITDylibClear(LLVMOrcOpaqueJITDylib* JD);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITDylibAddGenerator")]
    public static partial void OrcJITDylibAddGenerator(LLVMOrcOpaqueJITDylib* JD, LLVMOrcOpaqueDefinitionGenerator* DG);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateCustomCAPIDefinitionGenerator")]
    public static partial LLVMOrcOpaqueDefinitionGenerator* OrcCreateCustomCAPIDefinitionGenerator(delegate* unmanaged[Cdecl]<LLVMOrcOpaqueDefinitionGenerator*, void*, LLVMOrcOpaqueLookupState**, LLVMOrcLookupKind, LLVMOrcOpaqueJITDylib*, LLVMOrcJITDylibLookupFlags, LLVMOrcCLookupSetElement*, nuint, LLVMOpaqueError*> F, void* Ctx, delegate* unmanaged[Cdecl]<void*, void> Dispose);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLookupStateContinueLookup")]
    public static partial void OrcLookupStateContinueLookup(LLVMOrcOpaqueLookupState* S, LLVMOpaqueError* Err);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess")]
    public static partial LLVMOpaqueError* OrcCreateDynamicLibrarySearchGeneratorForProcess(LLVMOrcOpaqueDefinitionGenerator** Result, sbyte GlobalPrefx, delegate* unmanaged[Cdecl]<void*, LLVMOrcOpaqueSymbolStringPoolEntry*, int> Filter, void* FilterCtx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateDynamicLibrarySearchGeneratorForPath")]
    public static partial LLVMOpaqueError* OrcCreateDynamicLibrarySearchGeneratorForPath(LLVMOrcOpaqueDefinitionGenerator** Result, sbyte* FileName, sbyte GlobalPrefix, delegate* unmanaged[Cdecl]<void*, LLVMOrcOpaqueSymbolStringPoolEntry*, int> Filter, void* FilterCtx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateStaticLibrarySearchGeneratorForPath")]
    public static partial LLVMOpaqueError* OrcCreateStaticLibrarySearchGeneratorForPath(LLVMOrcOpaqueDefinitionGenerator** Result, LLVMOrcOpaqueObjectLayer* ObjLayer, sbyte* FileName);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateNewThreadSafeContext")]
    public static partial LLVMOrcOpaqueThreadSafeContext* OrcCreateNewThreadSafeContext();

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateNewThreadSafeContextFromLLVMContext")]
    public static partial LLVMOrcOpaqueThreadSafeContext* OrcCreateNewThreadSafeContextFromLLVMContext(LLVMOpaqueContext* Ctx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeThreadSafeContext")]
    public static partial void OrcDisposeThreadSafeContext(LLVMOrcOpaqueThreadSafeContext* TSCtx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateNewThreadSafeModule")]
    public static partial LLVMOrcOpaqueThreadSafeModule* OrcCreateNewThreadSafeModule(LLVMOpaqueModule* M, LLVMOrcOpaqueThreadSafeContext* TSCtx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeThreadSafeModule")]
    public static partial void OrcDisposeThreadSafeModule(LLVMOrcOpaqueThreadSafeModule* TSM);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcThreadSafeModuleWithModuleDo")]
    public static partial LLVMOpaqueError* OrcThreadSafeModuleWithModuleDo(LLVMOrcOpaqueThreadSafeModule* TSM, delegate* unmanaged[Cdecl]<void*, LLVMOpaqueModule*, LLVMOpaqueError*> F, void* Ctx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITTargetMachineBuilderDetectHost")]
    public static partial LLVMOpaqueError* OrcJITTargetMachineBuilderDetectHost(LLVMOrcOpaqueJITTargetMachineBuilder** Result);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine")]
    public static partial LLVMOrcOpaqueJITTargetMachineBuilder* OrcJITTargetMachineBuilderCreateFromTargetMachine(LLVMOpaqueTargetMachine* TM);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeJITTargetMachineBuilder")]
    public static partial void OrcDisposeJITTargetMachineBuilder(LLVMOrcOpaqueJITTargetMachineBuilder* JTMB);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITTargetMachineBuilderGetTargetTriple")]
    public static partial sbyte* OrcJITTargetMachineBuilderGetTargetTriple(LLVMOrcOpaqueJITTargetMachineBuilder* JTMB);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcJITTargetMachineBuilderSetTargetTriple")]
    public static partial void OrcJITTargetMachineBuilderSetTargetTriple(LLVMOrcOpaqueJITTargetMachineBuilder* JTMB, sbyte* TargetTriple);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcObjectLayerAddObjectFile")]
    public static partial LLVMOpaqueError* OrcObjectLayerAddObjectFile(LLVMOrcOpaqueObjectLayer* ObjLayer, LLVMOrcOpaqueJITDylib* JD, LLVMOpaqueMemoryBuffer* ObjBuffer);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcObjectLayerAddObjectFileWithRT")]
    public static partial LLVMOpaqueError* OrcObjectLayerAddObjectFileWithRT(LLVMOrcOpaqueObjectLayer* ObjLayer, LLVMOrcOpaqueResourceTracker* RT, LLVMOpaqueMemoryBuffer* ObjBuffer);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcObjectLayerEmit")]
    public static partial void OrcObjectLayerEmit(LLVMOrcOpaqueObjectLayer* ObjLayer, LLVMOrcOpaqueMaterializationResponsibility* R, LLVMOpaqueMemoryBuffer* ObjBuffer);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeObjectLayer")]
    public static partial void OrcDisposeObjectLayer(LLVMOrcOpaqueObjectLayer* ObjLayer);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcIRTransformLayerEmit")]
    public static partial void OrcIRTransformLayerEmit(LLVMOrcOpaqueIRTransformLayer* IRTransformLayer, LLVMOrcOpaqueMaterializationResponsibility* MR, LLVMOrcOpaqueThreadSafeModule* TSM);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcIRTransformLayerSetTransform")]
    public static partial void OrcIRTransformLayerSetTransform(LLVMOrcOpaqueIRTransformLayer* IRTransformLayer, delegate* unmanaged[Cdecl]<void*, LLVMOrcOpaqueThreadSafeModule**, LLVMOrcOpaqueMaterializationResponsibility*, LLVMOpaqueError*> TransformFunction, void* Ctx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcObjectTransformLayerSetTransform")]
    public static partial void OrcObjectTransformLayerSetTransform(LLVMOrcOpaqueObjectTransformLayer* ObjTransformLayer, delegate* unmanaged[Cdecl]<void*, LLVMOpaqueMemoryBuffer**, LLVMOpaqueError*> TransformFunction, void* Ctx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateLocalIndirectStubsManager")]
    public static partial LLVMOrcOpaqueIndirectStubsManager* OrcCreateLocalIndirectStubsManager(sbyte* TargetTriple);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeIndirectStubsManager")]
    public static partial void OrcDisposeIndirectStubsManager(LLVMOrcOpaqueIndirectStubsManager* ISM);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateLocalLazyCallThroughManager")]
    public static partial LLVMOpaqueError* OrcCreateLocalLazyCallThroughManager(sbyte* TargetTriple, LLVMOrcOpaqueExecutionSession* ES, ulong ErrorHandlerAddr, LLVMOrcOpaqueLazyCallThroughManager** LCTM);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeLazyCallThroughManager")]
    public static partial void OrcDisposeLazyCallThroughManager(LLVMOrcOpaqueLazyCallThroughManager* LCTM);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateDumpObjects")]
    public static partial LLVMOrcOpaqueDumpObjects* OrcCreateDumpObjects(sbyte* DumpDir, sbyte* IdentifierOverride);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeDumpObjects")]
    public static partial void OrcDisposeDumpObjects(LLVMOrcOpaqueDumpObjects* DumpObjects);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDumpObjects_CallOperator")]
    public static partial LLVMOpaqueError* OrcDumpObjects_CallOperator(LLVMOrcOpaqueDumpObjects* DumpObjects, LLVMOpaqueMemoryBuffer** ObjBuffer);
}
