// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateObjectLinkingLayerWithInProcessMemoryManager")]
    public static partial LLVMOpaqueError* OrcCreateObjectLinkingLayerWithInProcessMemoryManager(LLVMOrcOpaqueObjectLayer** Result, LLVMOrcOpaqueExecutionSession* ES);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateRTDyldObjectLinkingLayerWithSectionMemoryManager")]
    public static partial LLVMOrcOpaqueObjectLayer* OrcCreateRTDyldObjectLinkingLayerWithSectionMemoryManager(LLVMOrcOpaqueExecutionSession* ES);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateRTDyldObjectLinkingLayerWithSectionMemoryManagerReserveAlloc")]
    public static partial LLVMOrcOpaqueObjectLayer* OrcCreateRTDyldObjectLinkingLayerWithSectionMemoryManagerReserveAlloc(LLVMOrcOpaqueExecutionSession* ES, int ReserveAlloc);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcCreateRTDyldObjectLinkingLayerWithMCJITMemoryManagerLikeCallbacks")]
    public static partial LLVMOrcOpaqueObjectLayer* OrcCreateRTDyldObjectLinkingLayerWithMCJITMemoryManagerLikeCallbacks(LLVMOrcOpaqueExecutionSession* ES, void* CreateContextCtx, delegate* unmanaged[Cdecl]<void*, void*> CreateContext, delegate* unmanaged[Cdecl]<void*, void> NotifyTerminating, delegate* unmanaged[Cdecl]<void*, nuint, uint, uint, sbyte*, byte*> AllocateCodeSection, delegate* unmanaged[Cdecl]<void*, nuint, uint, uint, sbyte*, int, byte*> AllocateDataSection, delegate* unmanaged[Cdecl]<void*, sbyte**, int> FinalizeMemory, delegate* unmanaged[Cdecl]<void*, void> Destroy);

    [LibraryImport("LLVM", EntryPoint = "LLVMOrcRTDyldObjectLinkingLayerRegisterJITEventListener")]
    public static partial void OrcRTDyldObjectLinkingLayerRegisterJITEventListener(LLVMOrcOpaqueObjectLayer* RTDyldObjLinkingLayer, LLVMOpaqueJITEventListener* Listener);
}
