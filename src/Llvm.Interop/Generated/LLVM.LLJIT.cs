// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateLLJITBuilder")]
    public static partial LLVMOrcOpaqueLLJITBuilder* OrcCreateLLJITBuilder();

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeLLJITBuilder")]
    public static partial void OrcDisposeLLJITBuilder(LLVMOrcOpaqueLLJITBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITBuilderSetJITTargetMachineBuilder")]
    public static partial void OrcLLJITBuilderSetJITTargetMachineBuilder(LLVMOrcOpaqueLLJITBuilder* Builder, LLVMOrcOpaqueJITTargetMachineBuilder* JTMB);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITBuilderSetObjectLinkingLayerCreator")]
    public static partial void OrcLLJITBuilderSetObjectLinkingLayerCreator(LLVMOrcOpaqueLLJITBuilder* Builder, delegate* unmanaged[Cdecl]<void*, LLVMOrcOpaqueExecutionSession*, sbyte*, LLVMOrcOpaqueObjectLayer*> F, void* Ctx);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateLLJIT")]
    public static partial LLVMOpaqueError* OrcCreateLLJIT(LLVMOrcOpaqueLLJIT** Result, LLVMOrcOpaqueLLJITBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcDisposeLLJIT")]
    public static partial LLVMOpaqueError* OrcDisposeLLJIT(LLVMOrcOpaqueLLJIT* J);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITGetExecutionSession")]
    public static partial LLVMOrcOpaqueExecutionSession* OrcLLJITGetExecutionSession(LLVMOrcOpaqueLLJIT* J);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITGetMainJITDylib")]
    public static partial LLVMOrcOpaqueJITDylib* OrcLLJITGetMainJITDylib(LLVMOrcOpaqueLLJIT* J);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITGetTripleString")]
    public static partial sbyte* OrcLLJITGetTripleString(LLVMOrcOpaqueLLJIT* J);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITGetGlobalPrefix")]
    public static partial sbyte OrcLLJITGetGlobalPrefix(LLVMOrcOpaqueLLJIT* J);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITMangleAndIntern")]
    public static partial LLVMOrcOpaqueSymbolStringPoolEntry* OrcLLJITMangleAndIntern(LLVMOrcOpaqueLLJIT* J, sbyte* UnmangledName);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITAddObjectFile")]
    public static partial LLVMOpaqueError* OrcLLJITAddObjectFile(LLVMOrcOpaqueLLJIT* J, LLVMOrcOpaqueJITDylib* JD, LLVMOpaqueMemoryBuffer* ObjBuffer);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITAddObjectFileWithRT")]
    public static partial LLVMOpaqueError* OrcLLJITAddObjectFileWithRT(LLVMOrcOpaqueLLJIT* J, LLVMOrcOpaqueResourceTracker* RT, LLVMOpaqueMemoryBuffer* ObjBuffer);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITAddLLVMIRModule")]
    public static partial LLVMOpaqueError* OrcLLJITAddLLVMIRModule(LLVMOrcOpaqueLLJIT* J, LLVMOrcOpaqueJITDylib* JD, LLVMOrcOpaqueThreadSafeModule* TSM);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITAddLLVMIRModuleWithRT")]
    public static partial LLVMOpaqueError* OrcLLJITAddLLVMIRModuleWithRT(LLVMOrcOpaqueLLJIT* J, LLVMOrcOpaqueResourceTracker* JD, LLVMOrcOpaqueThreadSafeModule* TSM);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITLookup")]
    public static partial LLVMOpaqueError* OrcLLJITLookup(LLVMOrcOpaqueLLJIT* J, ulong* Result, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITGetObjLinkingLayer")]
    public static partial LLVMOrcOpaqueObjectLayer* OrcLLJITGetObjLinkingLayer(LLVMOrcOpaqueLLJIT* J);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITGetObjTransformLayer")]
    public static partial LLVMOrcOpaqueObjectTransformLayer* OrcLLJITGetObjTransformLayer(LLVMOrcOpaqueLLJIT* J);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITGetIRTransformLayer")]
    public static partial LLVMOrcOpaqueIRTransformLayer* OrcLLJITGetIRTransformLayer(LLVMOrcOpaqueLLJIT* J);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcLLJITGetDataLayoutStr")]
    public static partial sbyte* OrcLLJITGetDataLayoutStr(LLVMOrcOpaqueLLJIT* J);
}
