// Generated from the declarations of LLVM 22.1 llvm-c.
namespace LLVMSharp.Interop;

public partial struct LLVMOpaqueMemoryBuffer;

public partial struct LLVMOpaqueContext;

public partial struct LLVMOpaqueModule;

public partial struct LLVMOpaqueType;

public partial struct LLVMOpaqueValue;

public partial struct LLVMOpaqueBasicBlock;

public partial struct LLVMOpaqueMetadata;

public partial struct LLVMOpaqueNamedMDNode;

public partial struct LLVMOpaqueValueMetadataEntry;

public partial struct LLVMOpaqueBuilder;

public partial struct LLVMOpaqueDIBuilder;

public partial struct LLVMOpaqueModuleProvider;

public partial struct LLVMOpaquePassManager;

public partial struct LLVMOpaqueUse;

public partial struct LLVMOpaqueOperandBundle;

public partial struct LLVMOpaqueAttributeRef;

public partial struct LLVMOpaqueDiagnosticInfo;

public partial struct LLVMComdat;

public partial struct LLVMOpaqueModuleFlagEntry;

public partial struct LLVMOpaqueJITEventListener;

public partial struct LLVMOpaqueBinary;

public partial struct LLVMOpaqueDbgRecord;

public partial struct LLVMOpaqueError;

public partial struct LLVMOpaqueTargetData;

public partial struct LLVMOpaqueTargetLibraryInfotData;

public partial struct LLVMOpaqueTargetMachineOptions;

public partial struct LLVMOpaqueTargetMachine;

public partial struct LLVMTarget;

public partial struct LLVMOpaqueGenericValue;

public partial struct LLVMOpaqueExecutionEngine;

public partial struct LLVMOpaqueMCJITMemoryManager;

public partial struct LLVMOrcOpaqueExecutionSession;

public partial struct LLVMOrcOpaqueSymbolStringPool;

public partial struct LLVMOrcOpaqueSymbolStringPoolEntry;

public partial struct LLVMOrcOpaqueJITDylib;

public partial struct LLVMOrcOpaqueMaterializationUnit;

public partial struct LLVMOrcOpaqueMaterializationResponsibility;

public partial struct LLVMOrcOpaqueResourceTracker;

public partial struct LLVMOrcOpaqueDefinitionGenerator;

public partial struct LLVMOrcOpaqueLookupState;

public partial struct LLVMOrcOpaqueThreadSafeContext;

public partial struct LLVMOrcOpaqueThreadSafeModule;

public partial struct LLVMOrcOpaqueJITTargetMachineBuilder;

public partial struct LLVMOrcOpaqueObjectLayer;

public partial struct LLVMOrcOpaqueObjectLinkingLayer;

public partial struct LLVMOrcOpaqueIRTransformLayer;

public partial struct LLVMOrcOpaqueObjectTransformLayer;

public partial struct LLVMOrcOpaqueIndirectStubsManager;

public partial struct LLVMOrcOpaqueLazyCallThroughManager;

public partial struct LLVMOrcOpaqueDumpObjects;

public partial struct LLVMOrcOpaqueLLJITBuilder;

public partial struct LLVMOrcOpaqueLLJIT;

public partial struct LLVMOpaquePassBuilderOptions;
