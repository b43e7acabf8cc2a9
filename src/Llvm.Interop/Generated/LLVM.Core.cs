// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMShutdown")]
    public static partial void Shutdown();

    [LibraryImport("LLVM", EntryPoint = "LLVMGetVersion")]
    public static partial void GetVersion(uint* Major, uint* Minor, uint* Patch);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateMessage")]
    public static partial sbyte* CreateMessage(sbyte* Message);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeMessage")]
    public static partial void DisposeMessage(sbyte* Message);

    [LibraryImport("LLVM", EntryPoint = "LLVMContextCreate")]
    public static partial LLVMOpaqueContext* ContextCreate();

    [LibraryImport("LLVM", EntryPoint = "LLVMGetGlobalContext")]
    public static partial LLVMOpaqueContext* GetGlobalContext();

    [LibraryImport("LLVM", EntryPoint = "LLVMContextSetDiagnosticHandler")]
    public static partial void ContextSetDiagnosticHandler(LLVMOpaqueContext* C, delegate* unmanaged[Cdecl]<LLVMOpaqueDiagnosticInfo*, void*, void> Handler, void* DiagnosticContext);

    [LibraryImport("LLVM", EntryPoint = "LLVMContextGetDiagnosticHandler")]
    public static partial delegate* unmanaged[Cdecl]<LLVMOpaqueDiagnosticInfo*, void*, void> ContextGetDiagnosticHandler(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMContextGetDiagnosticContext")]
    public static partial void* ContextGetDiagnosticContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMContextSetYieldCallback")]
    public static partial void ContextSetYieldCallback(LLVMOpaqueContext* C, delegate* unmanaged[Cdecl]<LLVMOpaqueContext*, void*, void> Callback, void* OpaqueHandle);

    [LibraryImport("LLVM", EntryPoint = "LLVMContextShouldDiscardValueNames")]
    public static partial int ContextShouldDiscardValueNames(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMContextSetDiscardValueNames")]
    public static partial void ContextSetDiscardValueNames(LLVMOpaqueContext* C, int Discard);

    [LibraryImport("LLVM", EntryPoint = "LLVMContextDispose")]
    public static partial void ContextDispose(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDiagInfoDescription")]
    public static partial sbyte* GetDiagInfoDescription(LLVMOpaqueDiagnosticInfo* DI);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDiagInfoSeverity")]
    public static partial LLVMDiagnosticSeverity GetDiagInfoSeverity(LLVMOpaqueDiagnosticInfo* DI);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetMDKindIDInContext")]
    public static partial uint GetMDKindIDInContext(LLVMOpaqueContext* C, sbyte* Name, uint SLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetMDKindID")]
    public static partial uint GetMDKindID(sbyte* Name, uint SLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetSyncScopeID")]
    public static partial uint GetSyncScopeID(LLVMOpaqueContext* C, sbyte* Name, nuint SLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetEnumAttributeKindForName")]
    public static partial uint GetEnumAttributeKindForName(sbyte* Name, nuint SLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastEnumAttributeKind")]
    public static partial uint GetLastEnumAttributeKind();

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateEnumAttribute")]
    public static partial LLVMOpaqueAttributeRef* CreateEnumAttribute(LLVMOpaqueContext* C, uint KindID, ulong Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetEnumAttributeKind")]
    public static partial uint GetEnumAttributeKind(LLVMOpaqueAttributeRef* A);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetEnumAttributeValue")]
    public static partial ulong GetEnumAttributeValue(LLVMOpaqueAttributeRef* A);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateTypeAttribute")]
    public static partial LLVMOpaqueAttributeRef* CreateTypeAttribute(LLVMOpaqueContext* C, uint KindID, LLVMOpaqueType* type_ref);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTypeAttributeValue")]
    public static partial LLVMOpaqueType* GetTypeAttributeValue(LLVMOpaqueAttributeRef* A);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateConstantRangeAttribute")]
    public static partial LLVMOpaqueAttributeRef* CreateConstantRangeAttribute(LLVMOpaqueContext* C, uint KindID, uint NumBits, ulong* LowerWords, ulong* UpperWords);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateStringAttribute")]
    public static partial LLVMOpaqueAttributeRef* CreateStringAttribute(LLVMOpaqueContext* C, sbyte* K, uint KLength, sbyte* V, uint VLength);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetStringAttributeKind")]
    public static partial sbyte* GetStringAttributeKind(LLVMOpaqueAttributeRef* A, uint* Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetStringAttributeValue")]
    public static partial sbyte* GetStringAttributeValue(LLVMOpaqueAttributeRef* A, uint* Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsEnumAttribute")]
    public static partial int IsEnumAttribute(LLVMOpaqueAttributeRef* A);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsStringAttribute")]
    public static partial int IsStringAttribute(LLVMOpaqueAttributeRef* A);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsTypeAttribute")]
    public static partial int IsTypeAttribute(LLVMOpaqueAttributeRef* A);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTypeByName2")]
    public static partial LLVMOpaqueType* GetTypeByName2(LLVMOpaqueContext* C, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMModuleCreateWithName")]
    public static partial LLVMOpaqueModule* ModuleCreateWithName(sbyte* ModuleID);

    [LibraryImport("LLVM", EntryPoint = "LLVMModuleCreateWithNameInContext")]
    public static partial LLVMOpaqueModule* ModuleCreateWithNameInContext(sbyte* ModuleID, LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMCloneModule")]
    public static partial LLVMOpaqueModule* CloneModule(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeModule")]
    public static partial void DisposeModule(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsNewDbgInfoFormat")]
    public static partial int IsNewDbgInfoFormat(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetIsNewDbgInfoFormat")]
    public static partial void SetIsNewDbgInfoFormat(LLVMOpaqueModule* M, int UseNewFormat);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetModuleIdentifier")]
    public static partial sbyte* GetModuleIdentifier(LLVMOpaqueModule* M, nuint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetModuleIdentifier")]
    public static partial void SetModuleIdentifier(LLVMOpaqueModule* M, sbyte* Ident, nuint Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetSourceFileName")]
    public static partial sbyte* GetSourceFileName(LLVMOpaqueModule* M, nuint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetSourceFileName")]
    public static partial void SetSourceFileName(LLVMOpaqueModule* M, sbyte* Name, nuint Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDataLayoutStr")]
    public static partial sbyte* GetDataLayoutStr(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDataLayout")]
    public static partial sbyte* GetDataLayout(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetDataLayout")]
    public static partial void SetDataLayout(LLVMOpaqueModule* M, sbyte* DataLayoutStr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTarget")]
    public static partial sbyte* GetTarget(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetTarget")]
    public static partial void SetTarget(LLVMOpaqueModule* M, sbyte* Triple);

    [LibraryImport("LLVM", EntryPoint = "LLVMCopyModuleFlagsMetadata")]
    public static partial LLVMOpaqueModuleFlagEntry* CopyModuleFlagsMetadata(LLVMOpaqueModule* M, nuint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeModuleFlagsMetadata")]
    public static partial void DisposeModuleFlagsMetadata(LLVMOpaqueModuleFlagEntry* Entries);

    [LibraryImport("LLVM", EntryPoint = "LLVMModuleFlagEntriesGetFlagBehavior")]
    public static partial LLVMModuleFlagBehavior ModuleFlagEntriesGetFlagBehavior(LLVMOpaqueModuleFlagEntry* Entries, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMModuleFlagEntriesGetKey")]
    public static partial sbyte* ModuleFlagEntriesGetKey(LLVMOpaqueModuleFlagEntry* Entries, uint Index, nuint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMModuleFlagEntriesGetMetadata")]
    public static partial LLVMOpaqueMetadata* ModuleFlagEntriesGetMetadata(LLVMOpaqueModuleFlagEntry* Entries, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetModuleFlag")]
    public static partial LLVMOpaqueMetadata* GetModuleFlag(LLVMOpaqueModule* M, sbyte* Key, nuint KeyLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddModuleFlag")]
    public static partial void AddModuleFlag(LLVMOpaqueModule* M, LLVMModuleFlagBehavior Behavior, sbyte* Key, nuint KeyLen, LLVMOpaqueMetadata* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMDumpModule")]
    public static partial void DumpModule(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMPrintModuleToFile")]
    public static partial int PrintModuleToFile(LLVMOpaqueModule* M, sbyte* Filename, sbyte** ErrorMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMPrintModuleToString")]
    public static partial sbyte* PrintModuleToString(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetModuleInlineAsm")]
    public static partial sbyte* GetModuleInlineAsm(LLVMOpaqueModule* M, nuint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetModuleInlineAsm2")]
    public static partial void SetModuleInlineAsm2(LLVMOpaqueModule* M, sbyte* Asm, nuint Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMAppendModuleInlineAsm")]
    public static partial void AppendModuleInlineAsm(LLVMOpaqueModule* M, sbyte* Asm, nuint Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInlineAsm")]
    public static partial LLVMOpaqueValue* GetInlineAsm(LLVMOpaqueType* Ty, sbyte* AsmString, nuint AsmStringSize, sbyte* Constraints, nuint ConstraintsSize, int HasSideEffects, int IsAlignStack, LLVMInlineAsmDialect Dialect, int CanThrow);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInlineAsmAsmString")]
    public static partial sbyte* GetInlineAsmAsmString(LLVMOpaqueValue* InlineAsmVal, nuint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInlineAsmConstraintString")]
    public static partial sbyte* GetInlineAsmConstraintString(LLVMOpaqueValue* InlineAsmVal, nuint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInlineAsmDialect")]
    public static partial LLVMInlineAsmDialect GetInlineAsmDialect(LLVMOpaqueValue* InlineAsmVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInlineAsmFunctionType")]
    public static partial LLVMOpaqueType* GetInlineAsmFunctionType(LLVMOpaqueValue* InlineAsmVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInlineAsmHasSideEffects")]
    public static partial int GetInlineAsmHasSideEffects(LLVMOpaqueValue* InlineAsmVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInlineAsmNeedsAlignedStack")]
    public static partial int GetInlineAsmNeedsAlignedStack(LLVMOpaqueValue* InlineAsmVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInlineAsmCanUnwind")]
    public static partial int GetInlineAsmCanUnwind(LLVMOpaqueValue* InlineAsmVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetModuleContext")]
    public static partial LLVMOpaqueContext* GetModuleContext(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTypeByName")]
    public static partial LLVMOpaqueType* GetTypeByName(LLVMOpaqueModule* M, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstNamedMetadata")]
    public static partial LLVMOpaqueNamedMDNode* GetFirstNamedMetadata(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastNamedMetadata")]
    public static partial LLVMOpaqueNamedMDNode* GetLastNamedMetadata(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextNamedMetadata")]
    public static partial LLVMOpaqueNamedMDNode* GetNextNamedMetadata(LLVMOpaqueNamedMDNode* NamedMDNode);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousNamedMetadata")]
    public static partial LLVMOpaqueNamedMDNode* GetPreviousNamedMetadata(LLVMOpaqueNamedMDNode* NamedMDNode);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedMetadata")]
    public static partial LLVMOpaqueNamedMDNode* GetNamedMetadata(LLVMOpaqueModule* M, sbyte* Name, nuint NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetOrInsertNamedMetadata")]
    public static partial LLVMOpaqueNamedMDNode* GetOrInsertNamedMetadata(LLVMOpaqueModule* M, sbyte* Name, nuint NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedMetadataName")]
    public static partial sbyte* GetNamedMetadataName(LLVMOpaqueNamedMDNode* NamedMD, nuint* NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedMetadataNumOperands")]
    public static partial uint GetNamedMetadataNumOperands(LLVMOpaqueModule* M, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedMetadataOperands")]
    public static partial void GetNamedMetadataOperands(LLVMOpaqueModule* M, sbyte* Name, LLVMOpaqueValue** Dest);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddNamedMetadataOperand")]
    public static partial void AddNamedMetadataOperand(LLVMOpaqueModule* M, sbyte* Name, LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDebugLocDirectory")]
    public static partial sbyte* GetDebugLocDirectory(LLVMOpaqueValue* Val, uint* Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDebugLocFilename")]
    public static partial sbyte* GetDebugLocFilename(LLVMOpaqueValue* Val, uint* Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDebugLocLine")]
    public static partial uint GetDebugLocLine(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDebugLocColumn")]
    public static partial uint GetDebugLocColumn(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddFunction")]
    public static partial LLVMOpaqueValue* AddFunction(LLVMOpaqueModule* M, sbyte* Name, LLVMOpaqueType* FunctionTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetOrInsertFunction")]
    public static partial LLVMOpaqueValue* GetOrInsertFunction(LLVMOpaqueModule* M, sbyte* Name, nuint NameLen, LLVMOpaqueType* FunctionTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedFunction")]
    public static partial LLVMOpaqueValue* GetNamedFunction(LLVMOpaqueModule* M, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedFunctionWithLength")]
    public static partial LLVMOpaqueValue* GetNamedFunctionWithLength(LLVMOpaqueModule* M, sbyte* Name, nuint Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstFunction")]
    public static partial LLVMOpaqueValue* GetFirstFunction(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastFunction")]
    public static partial LLVMOpaqueValue* GetLastFunction(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextFunction")]
    public static partial LLVMOpaqueValue* GetNextFunction(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousFunction")]
    public static partial LLVMOpaqueValue* GetPreviousFunction(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetModuleInlineAsm")]
    public static partial void SetModuleInlineAsm(LLVMOpaqueModule* M, sbyte* Asm);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTypeKind")]
    public static partial LLVMTypeKind GetTypeKind(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMTypeIsSized")]
    public static partial int TypeIsSized(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTypeContext")]
    public static partial LLVMOpaqueContext* GetTypeContext(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMDumpType")]
    public static partial void DumpType(LLVMOpaqueType* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMPrintTypeToString")]
    public static partial sbyte* PrintTypeToString(LLVMOpaqueType* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMInt1TypeInContext")]
    public static partial LLVMOpaqueType* Int1TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMInt8TypeInContext")]
    public static partial LLVMOpaqueType* Int8TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMInt16TypeInContext")]
    public static partial LLVMOpaqueType* Int16TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMInt32TypeInContext")]
    public static partial LLVMOpaqueType* Int32TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMInt64TypeInContext")]
    public static partial LLVMOpaqueType* Int64TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMInt128TypeInContext")]
    public static partial LLVMOpaqueType* Int128TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntTypeInContext")]
    public static partial LLVMOpaqueType* IntTypeInContext(LLVMOpaqueContext* C, uint NumBits);

    [LibraryImport("LLVM", EntryPoint = "LLVMInt1Type")]
    public static partial LLVMOpaqueType* Int1Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMInt8Type")]
    public static partial LLVMOpaqueType* Int8Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMInt16Type")]
    public static partial LLVMOpaqueType* Int16Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMInt32Type")]
    public static partial LLVMOpaqueType* Int32Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMInt64Type")]
    public static partial LLVMOpaqueType* Int64Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMInt128Type")]
    public static partial LLVMOpaqueType* Int128Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMIntType")]
    public static partial LLVMOpaqueType* IntType(uint NumBits);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetIntTypeWidth")]
    public static partial uint GetIntTypeWidth(LLVMOpaqueType* IntegerTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMHalfTypeInContext")]
    public static partial LLVMOpaqueType* HalfTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMBFloatTypeInContext")]
    public static partial LLVMOpaqueType* BFloatTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMFloatTypeInContext")]
    public static partial LLVMOpaqueType* FloatTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMDoubleTypeInContext")]
    public static partial LLVMOpaqueType* DoubleTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMX86FP80TypeInContext")]
    public static partial LLVMOpaqueType* X86FP80TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMFP128TypeInContext")]
    public static partial LLVMOpaqueType* FP128TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMPPCFP128TypeInContext")]
    public static partial LLVMOpaqueType* PPCFP128TypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMHalfType")]
    public static partial LLVMOpaqueType* HalfType();

    [LibraryImport("LLVM", EntryPoint = "LLVMBFloatType")]
    public static partial LLVMOpaqueType* BFloatType();

    [LibraryImport("LLVM", EntryPoint = "LLVMFloatType")]
    public static partial LLVMOpaqueType* FloatType();

    [LibraryImport("LLVM", EntryPoint = "LLVMDoubleType")]
    public static partial LLVMOpaqueType* DoubleType();

    [LibraryImport("LLVM", EntryPoint = "LLVMX86FP80Type")]
    public static partial LLVMOpaqueType* X86FP80Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMFP128Type")]
    public static partial LLVMOpaqueType* FP128Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMPPCFP128Type")]
    public static partial LLVMOpaqueType* PPCFP128Type();

    [LibraryImport("LLVM", EntryPoint = "LLVMFunctionType")]
    public static partial LLVMOpaqueType* FunctionType(LLVMOpaqueType* ReturnType, LLVMOpaqueType** ParamTypes, uint ParamCount, int IsVarArg);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsFunctionVarArg")]
    public static partial int IsFunctionVarArg(LLVMOpaqueType* FunctionTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetReturnType")]
    public static partial LLVMOpaqueType* GetReturnType(LLVMOpaqueType* FunctionTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMCountParamTypes")]
    public static partial uint CountParamTypes(LLVMOpaqueType* FunctionTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetParamTypes")]
    public static partial void GetParamTypes(LLVMOpaqueType* FunctionTy, LLVMOpaqueType** Dest);

    [LibraryImport("LLVM", EntryPoint = "LLVMStructTypeInContext")]
    public static partial LLVMOpaqueType* StructTypeInContext(LLVMOpaqueContext* C, LLVMOpaqueType** ElementTypes, uint ElementCount, int Packed);

    [LibraryImport("LLVM", EntryPoint = "LLVMStructType")]
    public static partial LLVMOpaqueType* StructType(LLVMOpaqueType** ElementTypes, uint ElementCount, int Packed);

    [LibraryImport("LLVM", EntryPoint = "LLVMStructCreateNamed")]
    public static partial LLVMOpaqueType* StructCreateNamed(LLVMOpaqueContext* C, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetStructName")]
    public static partial sbyte* GetStructName(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMStructSetBody")]
    public static partial void StructSetBody(LLVMOpaqueType* StructTy, LLVMOpaqueType** ElementTypes, uint ElementCount, int Packed);

    [LibraryImport("LLVM", EntryPoint = "LLVMCountStructElementTypes")]
    public static partial uint CountStructElementTypes(LLVMOpaqueType* StructTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetStructElementTypes")]
    public static partial void GetStructElementTypes(LLVMOpaqueType* StructTy, LLVMOpaqueType** Dest);

    [LibraryImport("LLVM", EntryPoint = "LLVMStructGetTypeAtIndex")]
    public static partial LLVMOpaqueType* StructGetTypeAtIndex(LLVMOpaqueType* StructTy, uint i);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsPackedStruct")]
    public static partial int IsPackedStruct(LLVMOpaqueType* StructTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsOpaqueStruct")]
    public static partial int IsOpaqueStruct(LLVMOpaqueType* StructTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsLiteralStruct")]
    public static partial int IsLiteralStruct(LLVMOpaqueType* StructTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetElementType")]
    public static partial LLVMOpaqueType* GetElementType(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetSubtypes")]
    public static partial void GetSubtypes(LLVMOpaqueType* Tp, LLVMOpaqueType** Arr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumContainedTypes")]
    public static partial uint GetNumContainedTypes(LLVMOpaqueType* Tp);

    [LibraryImport("LLVM", EntryPoint = "LLVMArrayType")]
    public static partial LLVMOpaqueType* ArrayType(LLVMOpaqueType* ElementType, uint ElementCount);

    [LibraryImport("LLVM", EntryPoint = "LLVMArrayType2")]
    public static partial LLVMOpaqueType* ArrayType2(LLVMOpaqueType* ElementType, ulong ElementCount);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetArrayLength")]
    public static partial uint GetArrayLength(LLVMOpaqueType* ArrayTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetArrayLength2")]
    public static partial ulong GetArrayLength2(LLVMOpaqueType* ArrayTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMPointerType")]
    public static partial LLVMOpaqueType* PointerType(LLVMOpaqueType* ElementType, uint AddressSpace);

    [LibraryImport("LLVM", EntryPoint = "LLVMPointerTypeIsOpaque")]
    public static partial int PointerTypeIsOpaque(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMPointerTypeInContext")]
    public static partial LLVMOpaqueType* PointerTypeInContext(LLVMOpaqueContext* C, uint AddressSpace);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPointerAddressSpace")]
    public static partial uint GetPointerAddressSpace(LLVMOpaqueType* PointerTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMVectorType")]
    public static partial LLVMOpaqueType* VectorType(LLVMOpaqueType* ElementType, uint ElementCount);

    [LibraryImport("LLVM", EntryPoint = "LLVMScalableVectorType")]
    public static partial LLVMOpaqueType* ScalableVectorType(LLVMOpaqueType* ElementType, uint ElementCount);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetVectorSize")]
    public static partial uint GetVectorSize(LLVMOpaqueType* VectorTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetConstantPtrAuthPointer")]
    public static partial LLVMOpaqueValue* GetConstantPtrAuthPointer(LLVMOpaqueValue* PtrAuth);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetConstantPtrAuthKey")]
    public static partial LLVMOpaqueValue* GetConstantPtrAuthKey(LLVMOpaqueValue* PtrAuth);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetConstantPtrAuthDiscriminator")]
    public static partial LLVMOpaqueValue* GetConstantPtrAuthDiscriminator(LLVMOpaqueValue* PtrAuth);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetConstantPtrAuthAddrDiscriminator")]
    public static partial LLVMOpaqueValue* GetConstantPtrAuthAddrDiscriminator(LLVMOpaqueValue* PtrAuth);

    [LibraryImport("LLVM", EntryPoint = "LLVMVoidTypeInContext")]
    public static partial LLVMOpaqueType* VoidTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMLabelTypeInContext")]
    public static partial LLVMOpaqueType* LabelTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMX86AMXTypeInContext")]
    public static partial LLVMOpaqueType* X86AMXTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMTokenTypeInContext")]
    public static partial LLVMOpaqueType* TokenTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMMetadataTypeInContext")]
    public static partial LLVMOpaqueType* MetadataTypeInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMVoidType")]
    public static partial LLVMOpaqueType* VoidType();

    [LibraryImport("LLVM", EntryPoint = "LLVMLabelType")]
    public static partial LLVMOpaqueType* LabelType();

    [LibraryImport("LLVM", EntryPoint = "LLVMX86AMXType")]
    public static partial LLVMOpaqueType* X86AMXType();

    [LibraryImport("LLVM", EntryPoint = "LLVMTargetExtTypeInContext")]
    public static partial LLVMOpaqueType* TargetExtTypeInContext(LLVMOpaqueContext* C, sbyte* Name, LLVMOpaqueType** TypeParams, uint TypeParamCount, uint* IntParams, uint IntParamCount);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetExtTypeName")]
    public static partial sbyte* GetTargetExtTypeName(LLVMOpaqueType* TargetExtTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetExtTypeNumTypeParams")]
    public static partial uint GetTargetExtTypeNumTypeParams(LLVMOpaqueType* TargetExtTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetExtTypeTypeParam")]
    public static partial LLVMOpaqueType* GetTargetExtTypeTypeParam(LLVMOpaqueType* TargetExtTy, uint Idx);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetExtTypeNumIntParams")]
    public static partial uint GetTargetExtTypeNumIntParams(LLVMOpaqueType* TargetExtTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTargetExtTypeIntParam")]
    public static partial uint GetTargetExtTypeIntParam(LLVMOpaqueType* TargetExtTy, uint Idx);

    [LibraryImport("LLVM", EntryPoint = "LLVMTypeOf")]
    public static partial LLVMOpaqueType* TypeOf(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetValueKind")]
    public static partial LLVMValueKind GetValueKind(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetValueName2")]
    public static partial sbyte* GetValueName2(LLVMOpaqueValue* Val, nuint* Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetValueName2")]
    public static partial void SetValueName2(LLVMOpaqueValue* Val, sbyte* Name, nuint NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDumpValue")]
    public static partial void DumpValue(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMPrintValueToString")]
    public static partial sbyte* PrintValueToString(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetValueContext")]
    public static partial LLVMOpaqueContext* GetValueContext(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMPrintDbgRecordToString")]
    public static partial sbyte* PrintDbgRecordToString(LLVMOpaqueDbgRecord* Record);

    [LibraryImport("LLVM", EntryPoint = "LLVMReplaceAllUsesWith")]
    public static partial void ReplaceAllUsesWith(LLVMOpaqueValue* OldVal, LLVMOpaqueValue* NewVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsConstant")]
    public static partial int IsConstant(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsUndef")]
    public static partial int IsUndef(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsPoison")]
    public static partial int IsPoison(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAArgument")]
    public static partial LLVMOpaqueValue* IsAArgument(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsABasicBlock")]
    public static partial LLVMOpaqueValue* IsABasicBlock(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAInlineAsm")]
    public static partial LLVMOpaqueValue* IsAInlineAsm(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAUser")]
    public static partial LLVMOpaqueValue* IsAUser(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstant")]
    public static partial LLVMOpaqueValue* IsAConstant(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsABlockAddress")]
    public static partial LLVMOpaqueValue* IsABlockAddress(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantAggregateZero")]
    public static partial LLVMOpaqueValue* IsAConstantAggregateZero(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantArray")]
    public static partial LLVMOpaqueValue* IsAConstantArray(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantDataSequential")]
    public static partial LLVMOpaqueValue* IsAConstantDataSequential(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantDataArray")]
    public static partial LLVMOpaqueValue* IsAConstantDataArray(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantDataVector")]
    public static partial LLVMOpaqueValue* IsAConstantDataVector(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantExpr")]
    public static partial LLVMOpaqueValue* IsAConstantExpr(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantFP")]
    public static partial LLVMOpaqueValue* IsAConstantFP(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantInt")]
    public static partial LLVMOpaqueValue* IsAConstantInt(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantPointerNull")]
    public static partial LLVMOpaqueValue* IsAConstantPointerNull(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantStruct")]
    public static partial LLVMOpaqueValue* IsAConstantStruct(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantTokenNone")]
    public static partial LLVMOpaqueValue* IsAConstantTokenNone(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantVector")]
    public static partial LLVMOpaqueValue* IsAConstantVector(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAConstantPtrAuth")]
    public static partial LLVMOpaqueValue* IsAConstantPtrAuth(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAGlobalValue")]
    public static partial LLVMOpaqueValue* IsAGlobalValue(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAGlobalAlias")]
    public static partial LLVMOpaqueValue* IsAGlobalAlias(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAGlobalObject")]
    public static partial LLVMOpaqueValue* IsAGlobalObject(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFunction")]
    public static partial LLVMOpaqueValue* IsAFunction(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAGlobalVariable")]
    public static partial LLVMOpaqueValue* IsAGlobalVariable(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAGlobalIFunc")]
    public static partial LLVMOpaqueValue* IsAGlobalIFunc(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAUndefValue")]
    public static partial LLVMOpaqueValue* IsAUndefValue(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAPoisonValue")]
    public static partial LLVMOpaqueValue* IsAPoisonValue(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAInstruction")]
    public static partial LLVMOpaqueValue* IsAInstruction(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAUnaryOperator")]
    public static partial LLVMOpaqueValue* IsAUnaryOperator(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsABinaryOperator")]
    public static partial LLVMOpaqueValue* IsABinaryOperator(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACallInst")]
    public static partial LLVMOpaqueValue* IsACallInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAIntrinsicInst")]
    public static partial LLVMOpaqueValue* IsAIntrinsicInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsADbgInfoIntrinsic")]
    public static partial LLVMOpaqueValue* IsADbgInfoIntrinsic(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsADbgVariableIntrinsic")]
    public static partial LLVMOpaqueValue* IsADbgVariableIntrinsic(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsADbgDeclareInst")]
    public static partial LLVMOpaqueValue* IsADbgDeclareInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsADbgLabelInst")]
    public static partial LLVMOpaqueValue* IsADbgLabelInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAMemIntrinsic")]
    public static partial LLVMOpaqueValue* IsAMemIntrinsic(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAMemCpyInst")]
    public static partial LLVMOpaqueValue* IsAMemCpyInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAMemMoveInst")]
    public static partial LLVMOpaqueValue* IsAMemMoveInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAMemSetInst")]
    public static partial LLVMOpaqueValue* IsAMemSetInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACmpInst")]
    public static partial LLVMOpaqueValue* IsACmpInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFCmpInst")]
    public static partial LLVMOpaqueValue* IsAFCmpInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAICmpInst")]
    public static partial LLVMOpaqueValue* IsAICmpInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAExtractElementInst")]
    public static partial LLVMOpaqueValue* IsAExtractElementInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAGetElementPtrInst")]
    public static partial LLVMOpaqueValue* IsAGetElementPtrInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAInsertElementInst")]
    public static partial LLVMOpaqueValue* IsAInsertElementInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAInsertValueInst")]
    public static partial LLVMOpaqueValue* IsAInsertValueInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsALandingPadInst")]
    public static partial LLVMOpaqueValue* IsALandingPadInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAPHINode")]
    public static partial LLVMOpaqueValue* IsAPHINode(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsASelectInst")]
    public static partial LLVMOpaqueValue* IsASelectInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAShuffleVectorInst")]
    public static partial LLVMOpaqueValue* IsAShuffleVectorInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAStoreInst")]
    public static partial LLVMOpaqueValue* IsAStoreInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsABranchInst")]
    public static partial LLVMOpaqueValue* IsABranchInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAIndirectBrInst")]
    public static partial LLVMOpaqueValue* IsAIndirectBrInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAInvokeInst")]
    public static partial LLVMOpaqueValue* IsAInvokeInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAReturnInst")]
    public static partial LLVMOpaqueValue* IsAReturnInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsASwitchInst")]
    public static partial LLVMOpaqueValue* IsASwitchInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAUnreachableInst")]
    public static partial LLVMOpaqueValue* IsAUnreachableInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAResumeInst")]
    public static partial LLVMOpaqueValue* IsAResumeInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACleanupReturnInst")]
    public static partial LLVMOpaqueValue* IsACleanupReturnInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACatchReturnInst")]
    public static partial LLVMOpaqueValue* IsACatchReturnInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACatchSwitchInst")]
    public static partial LLVMOpaqueValue* IsACatchSwitchInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACallBrInst")]
    public static partial LLVMOpaqueValue* IsACallBrInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFuncletPadInst")]
    public static partial LLVMOpaqueValue* IsAFuncletPadInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACatchPadInst")]
    public static partial LLVMOpaqueValue* IsACatchPadInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACleanupPadInst")]
    public static partial LLVMOpaqueValue* IsACleanupPadInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAUnaryInstruction")]
    public static partial LLVMOpaqueValue* IsAUnaryInstruction(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAAllocaInst")]
    public static partial LLVMOpaqueValue* IsAAllocaInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsACastInst")]
    public static partial LLVMOpaqueValue* IsACastInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAAddrSpaceCastInst")]
    public static partial LLVMOpaqueValue* IsAAddrSpaceCastInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsABitCastInst")]
    public static partial LLVMOpaqueValue* IsABitCastInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFPExtInst")]
    public static partial LLVMOpaqueValue* IsAFPExtInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFPToSIInst")]
    public static partial LLVMOpaqueValue* IsAFPToSIInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFPToUIInst")]
    public static partial LLVMOpaqueValue* IsAFPToUIInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFPTruncInst")]
    public static partial LLVMOpaqueValue* IsAFPTruncInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAIntToPtrInst")]
    public static partial LLVMOpaqueValue* IsAIntToPtrInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAPtrToIntInst")]
    public static partial LLVMOpaqueValue* IsAPtrToIntInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsASExtInst")]
    public static partial LLVMOpaqueValue* IsASExtInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsASIToFPInst")]
    public static partial LLVMOpaqueValue* IsASIToFPInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsATruncInst")]
    public static partial LLVMOpaqueValue* IsATruncInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAUIToFPInst")]
    public static partial LLVMOpaqueValue* IsAUIToFPInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAZExtInst")]
    public static partial LLVMOpaqueValue* IsAZExtInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAExtractValueInst")]
    public static partial LLVMOpaqueValue* IsAExtractValueInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsALoadInst")]
    public static partial LLVMOpaqueValue* IsALoadInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAVAArgInst")]
    public static partial LLVMOpaqueValue* IsAVAArgInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFreezeInst")]
    public static partial LLVMOpaqueValue* IsAFreezeInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAAtomicCmpXchgInst")]
    public static partial LLVMOpaqueValue* IsAAtomicCmpXchgInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAAtomicRMWInst")]
    public static partial LLVMOpaqueValue* IsAAtomicRMWInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAFenceInst")]
    public static partial LLVMOpaqueValue* IsAFenceInst(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAMDNode")]
    public static partial LLVMOpaqueValue* IsAMDNode(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAValueAsMetadata")]
    public static partial LLVMOpaqueValue* IsAValueAsMetadata(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAMDString")]
    public static partial LLVMOpaqueValue* IsAMDString(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetValueName")]
    public static partial sbyte* GetValueName(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetValueName")]
    public static partial void SetValueName(LLVMOpaqueValue* Val, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstUse")]
    public static partial LLVMOpaqueUse* GetFirstUse(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextUse")]
    public static partial LLVMOpaqueUse* GetNextUse(LLVMOpaqueUse* U);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetUser")]
    public static partial LLVMOpaqueValue* GetUser(LLVMOpaqueUse* U);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetUsedValue")]
    public static partial LLVMOpaqueValue* GetUsedValue(LLVMOpaqueUse* U);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetOperand")]
    public static partial LLVMOpaqueValue* GetOperand(LLVMOpaqueValue* Val, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetOperandUse")]
    public static partial LLVMOpaqueUse* GetOperandUse(LLVMOpaqueValue* Val, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetOperand")]
    public static partial void SetOperand(LLVMOpaqueValue* User, uint Index, LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumOperands")]
    public static partial int GetNumOperands(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNull")]
    public static partial LLVMOpaqueValue* ConstNull(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstAllOnes")]
    public static partial LLVMOpaqueValue* ConstAllOnes(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetUndef")]
    public static partial LLVMOpaqueValue* GetUndef(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPoison")]
    public static partial LLVMOpaqueValue* GetPoison(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsNull")]
    public static partial int IsNull(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstPointerNull")]
    public static partial LLVMOpaqueValue* ConstPointerNull(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstInt")]
    public static partial LLVMOpaqueValue* ConstInt(LLVMOpaqueType* IntTy, ulong N, int SignExtend);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstIntOfArbitraryPrecision")]
    public static partial LLVMOpaqueValue* ConstIntOfArbitraryPrecision(LLVMOpaqueType* IntTy, uint NumWords, ulong* Words);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstIntOfString")]
    public static partial LLVMOpaqueValue* ConstIntOfString(LLVMOpaqueType* IntTy, sbyte* Text, byte Radix);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstIntOfStringAndSize")]
    public static partial LLVMOpaqueValue* ConstIntOfStringAndSize(LLVMOpaqueType* IntTy, sbyte* Text, uint SLen, byte Radix);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstReal")]
    public static partial LLVMOpaqueValue* ConstReal(LLVMOpaqueType* RealTy, double N);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstRealOfString")]
    public static partial LLVMOpaqueValue* ConstRealOfString(LLVMOpaqueType* RealTy, sbyte* Text);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstRealOfStringAndSize")]
    public static partial LLVMOpaqueValue* ConstRealOfStringAndSize(LLVMOpaqueType* RealTy, sbyte* Text, uint SLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstFPFromBits")]
    public static partial LLVMOpaqueValue* ConstFPFromBits(LLVMOpaqueType* Ty, ulong* N);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstIntGetZExtValue")]
    public static partial ulong ConstIntGetZExtValue(LLVMOpaqueValue* ConstantVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstIntGetSExtValue")]
    public static partial long ConstIntGetSExtValue(LLVMOpaqueValue* ConstantVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstRealGetDouble")]
    public static partial double ConstRealGetDouble(LLVMOpaqueValue* ConstantVal, int* losesInfo);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstStringInContext")]
    public static partial LLVMOpaqueValue* ConstStringInContext(LLVMOpaqueContext* C, sbyte* Str, uint Length, int DontNullTerminate);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstStringInContext2")]
    public static partial LLVMOpaqueValue* ConstStringInContext2(LLVMOpaqueContext* C, sbyte* Str, nuint Length, int DontNullTerminate);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstString")]
    public static partial LLVMOpaqueValue* ConstString(sbyte* Str, uint Length, int DontNullTerminate);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsConstantString")]
    public static partial int IsConstantString(LLVMOpaqueValue* c);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetAsString")]
    public static partial sbyte* GetAsString(LLVMOpaqueValue* c, nuint* Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetRawDataValues")]
    public static partial sbyte* GetRawDataValues(LLVMOpaqueValue* c, nuint* SizeInBytes);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstStructInContext")]
    public static partial LLVMOpaqueValue* ConstStructInContext(LLVMOpaqueContext* C, LLVMOpaqueValue** ConstantVals, uint Count, int Packed);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstStruct")]
    public static partial LLVMOpaqueValue* ConstStruct(LLVMOpaqueValue** ConstantVals, uint Count, int Packed);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstArray")]
    public static partial LLVMOpaqueValue* ConstArray(LLVMOpaqueType* ElementTy, LLVMOpaqueValue** ConstantVals, uint Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstArray2")]
    public static partial LLVMOpaqueValue* ConstArray2(LLVMOpaqueType* ElementTy, LLVMOpaqueValue** ConstantVals, ulong Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstDataArray")]
    public static partial LLVMOpaqueValue* ConstDataArray(LLVMOpaqueType* ElementTy, sbyte* Data, nuint SizeInBytes);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNamedStruct")]
    public static partial LLVMOpaqueValue* ConstNamedStruct(LLVMOpaqueType* StructTy, LLVMOpaqueValue** ConstantVals, uint Count);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetAggregateElement")]
    public static partial LLVMOpaqueValue* GetAggregateElement(LLVMOpaqueValue* C, uint Idx);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetElementAsConstant")]
    public static partial LLVMOpaqueValue* GetElementAsConstant(LLVMOpaqueValue* C, uint idx);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstVector")]
    public static partial LLVMOpaqueValue* ConstVector(LLVMOpaqueValue** ScalarConstantVals, uint Size);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstantPtrAuth")]
    public static partial LLVMOpaqueValue* ConstantPtrAuth(LLVMOpaqueValue* Ptr, LLVMOpaqueValue* Key, LLVMOpaqueValue* Disc, LLVMOpaqueValue* AddrDisc);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetConstOpcode")]
    public static partial LLVMOpcode GetConstOpcode(LLVMOpaqueValue* ConstantVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMAlignOf")]
    public static partial LLVMOpaqueValue* AlignOf(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMSizeOf")]
    public static partial LLVMOpaqueValue* SizeOf(LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNeg")]
    public static partial LLVMOpaqueValue* ConstNeg(LLVMOpaqueValue* ConstantVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNSWNeg")]
    public static partial LLVMOpaqueValue* ConstNSWNeg(LLVMOpaqueValue* ConstantVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNUWNeg")]
    public static partial LLVMOpaqueValue* ConstNUWNeg(LLVMOpaqueValue* ConstantVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNot")]
    public static partial LLVMOpaqueValue* ConstNot(LLVMOpaqueValue* ConstantVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstAdd")]
    public static partial LLVMOpaqueValue* ConstAdd(LLVMOpaqueValue* LHSConstant, LLVMOpaqueValue* RHSConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNSWAdd")]
    public static partial LLVMOpaqueValue* ConstNSWAdd(LLVMOpaqueValue* LHSConstant, LLVMOpaqueValue* RHSConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNUWAdd")]
    public static partial LLVMOpaqueValue* ConstNUWAdd(LLVMOpaqueValue* LHSConstant, LLVMOpaqueValue* RHSConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstSub")]
    public static partial LLVMOpaqueValue* ConstSub(LLVMOpaqueValue* LHSConstant, LLVMOpaqueValue* RHSConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNSWSub")]
    public static partial LLVMOpaqueValue* ConstNSWSub(LLVMOpaqueValue* LHSConstant, LLVMOpaqueValue* RHSConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstNUWSub")]
    public static partial LLVMOpaqueValue* ConstNUWSub(LLVMOpaqueValue* LHSConstant, LLVMOpaqueValue* RHSConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstXor")]
    public static partial LLVMOpaqueValue* ConstXor(LLVMOpaqueValue* LHSConstant, LLVMOpaqueValue* RHSConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstGEP2")]
    public static partial LLVMOpaqueValue* ConstGEP2(LLVMOpaqueType* Ty, LLVMOpaqueValue* ConstantVal, LLVMOpaqueValue** ConstantIndices, uint NumIndices);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstInBoundsGEP2")]
    public static partial LLVMOpaqueValue* ConstInBoundsGEP2(LLVMOpaqueType* Ty, LLVMOpaqueValue* ConstantVal, LLVMOpaqueValue** ConstantIndices, uint NumIndices);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstGEPWithNoWrapFlags")]
    public static partial LLVMOpaqueValue* ConstGEPWithNoWrapFlags(LLVMOpaqueType* Ty, LLVMOpaqueValue* ConstantVal, LLVMOpaqueValue** ConstantIndices, uint NumIndices, LLVMGEPNoWrapFlags NoWrapFlags);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstTrunc")]
    public static partial LLVMOpaqueValue* ConstTrunc(LLVMOpaqueValue* ConstantVal, LLVMOpaqueType* ToType);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstPtrToInt")]
    public static partial LLVMOpaqueValue* ConstPtrToInt(LLVMOpaqueValue* ConstantVal, LLVMOpaqueType* ToType);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstIntToPtr")]
    public static partial LLVMOpaqueValue* ConstIntToPtr(LLVMOpaqueValue* ConstantVal, LLVMOpaqueType* ToType);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstBitCast")]
    public static partial LLVMOpaqueValue* ConstBitCast(LLVMOpaqueValue* ConstantVal, LLVMOpaqueType* ToType);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstAddrSpaceCast")]
    public static partial LLVMOpaqueValue* ConstAddrSpaceCast(LLVMOpaqueValue* ConstantVal, LLVMOpaqueType* ToType);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstTruncOrBitCast")]
    public static partial LLVMOpaqueValue* ConstTruncOrBitCast(LLVMOpaqueValue* ConstantVal, LLVMOpaqueType* ToType);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstPointerCast")]
    public static partial LLVMOpaqueValue* ConstPointerCast(LLVMOpaqueValue* ConstantVal, LLVMOpaqueType* ToType);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstExtractElement")]
    public static partial LLVMOpaqueValue* ConstExtractElement(LLVMOpaqueValue* VectorConstant, LLVMOpaqueValue* IndexConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstInsertElement")]
    public static partial LLVMOpaqueValue* ConstInsertElement(LLVMOpaqueValue* VectorConstant, LLVMOpaqueValue* ElementValueConstant, LLVMOpaqueValue* IndexConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstShuffleVector")]
    public static partial LLVMOpaqueValue* ConstShuffleVector(LLVMOpaqueValue* VectorAConstant, LLVMOpaqueValue* VectorBConstant, LLVMOpaqueValue* MaskConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMBlockAddress")]
    public static partial LLVMOpaqueValue* BlockAddress(LLVMOpaqueValue* F, LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBlockAddressFunction")]
    public static partial LLVMOpaqueValue* GetBlockAddressFunction(LLVMOpaqueValue* BlockAddr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBlockAddressBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* GetBlockAddressBasicBlock(LLVMOpaqueValue* BlockAddr);

    [LibraryImport("LLVM", EntryPoint = "LLVMConstInlineAsm")]
    public static partial LLVMOpaqueValue* ConstInlineAsm(LLVMOpaqueType* Ty, sbyte* AsmString, sbyte* Constraints, int HasSideEffects, int IsAlignStack);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetGlobalParent")]
    public static partial LLVMOpaqueModule* GetGlobalParent(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsDeclaration")]
    public static partial int IsDeclaration(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLinkage")]
    public static partial LLVMLinkage GetLinkage(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetLinkage")]
    public static partial void SetLinkage(LLVMOpaqueValue* Global, LLVMLinkage Linkage);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetSection")]
    public static partial sbyte* GetSection(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetSection")]
    public static partial void SetSection(LLVMOpaqueValue* Global, sbyte* Section);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetVisibility")]
    public static partial LLVMVisibility GetVisibility(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetVisibility")]
    public static partial void SetVisibility(LLVMOpaqueValue* Global, LLVMVisibility Viz);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDLLStorageClass")]
    public static partial LLVMDLLStorageClass GetDLLStorageClass(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetDLLStorageClass")]
    public static partial void SetDLLStorageClass(LLVMOpaqueValue* Global, LLVMDLLStorageClass Class);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetUnnamedAddress")]
    public static partial LLVMUnnamedAddr GetUnnamedAddress(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetUnnamedAddress")]
    public static partial void SetUnnamedAddress(LLVMOpaqueValue* Global, LLVMUnnamedAddr UnnamedAddr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGlobalGetValueType")]
    public static partial LLVMOpaqueType* GlobalGetValueType(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMHasUnnamedAddr")]
    public static partial int HasUnnamedAddr(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetUnnamedAddr")]
    public static partial void SetUnnamedAddr(LLVMOpaqueValue* Global, int HasUnnamedAddr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetAlignment")]
    public static partial uint GetAlignment(LLVMOpaqueValue* V);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetAlignment")]
    public static partial void SetAlignment(LLVMOpaqueValue* V, uint Bytes);

    [LibraryImport("LLVM", EntryPoint = "LLVMGlobalSetMetadata")]
    public static partial void GlobalSetMetadata(LLVMOpaqueValue* Global, uint Kind, LLVMOpaqueMetadata* MD);

    [LibraryImport("LLVM", EntryPoint = "LLVMGlobalAddMetadata")]
    public static partial void GlobalAddMetadata(LLVMOpaqueValue* Global, uint Kind, LLVMOpaqueMetadata* MD);

    [LibraryImport("LLVM", EntryPoint = "LLVMGlobalEraseMetadata")]
    public static partial void GlobalEraseMetadata(LLVMOpaqueValue* Global, uint Kind);

    [LibraryImport("LLVM", EntryPoint = "LLVMGlobalClearMetadata")]
    public static partial void GlobalClearMetadata(LLVMOpaqueValue* Global);

    [LibraryImport("LLVM", EntryPoint = "LLVMGlobalAddDebugInfo")]
    public static partial void GlobalAddDebugInfo(LLVMOpaqueValue* Global, LLVMOpaqueMetadata* GVE);

    [LibraryImport("LLVM", EntryPoint = "LLVMGlobalCopyAllMetadata")]
    public static partial LLVMOpaqueValueMetadataEntry* GlobalCopyAllMetadata(LLVMOpaqueValue* Value, nuint* NumEntries);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeValueMetadataEntries")]
    public static partial void DisposeValueMetadataEntries(LLVMOpaqueValueMetadataEntry* Entries);

    [LibraryImport("LLVM", EntryPoint = "LLVMValueMetadataEntriesGetKind")]
    public static partial uint ValueMetadataEntriesGetKind(LLVMOpaqueValueMetadataEntry* Entries, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMValueMetadataEntriesGetMetadata")]
    public static partial LLVMOpaqueMetadata* ValueMetadataEntriesGetMetadata(LLVMOpaqueValueMetadataEntry* Entries, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddGlobal")]
    public static partial LLVMOpaqueValue* AddGlobal(LLVMOpaqueModule* M, LLVMOpaqueType* Ty, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddGlobalInAddressSpace")]
    public static partial LLVMOpaqueValue* AddGlobalInAddressSpace(LLVMOpaqueModule* M, LLVMOpaqueType* Ty, sbyte* Name, uint AddressSpace);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedGlobal")]
    public static partial LLVMOpaqueValue* GetNamedGlobal(LLVMOpaqueModule* M, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedGlobalWithLength")]
    public static partial LLVMOpaqueValue* GetNamedGlobalWithLength(LLVMOpaqueModule* M, sbyte* Name, nuint Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstGlobal")]
    public static partial LLVMOpaqueValue* GetFirstGlobal(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastGlobal")]
    public static partial LLVMOpaqueValue* GetLastGlobal(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextGlobal")]
    public static partial LLVMOpaqueValue* GetNextGlobal(LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousGlobal")]
    public static partial LLVMOpaqueValue* GetPreviousGlobal(LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMDeleteGlobal")]
    public static partial void DeleteGlobal(LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInitializer")]
    public static partial LLVMOpaqueValue* GetInitializer(LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetInitializer")]
    public static partial void SetInitializer(LLVMOpaqueValue* GlobalVar, LLVMOpaqueValue* ConstantVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsThreadLocal")]
    public static partial int IsThreadLocal(LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetThreadLocal")]
    public static partial void SetThreadLocal(LLVMOpaqueValue* GlobalVar, int IsThreadLocal);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsGlobalConstant")]
    public static partial int IsGlobalConstant(LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetGlobalConstant")]
    public static partial void SetGlobalConstant(LLVMOpaqueValue* GlobalVar, int IsConstant);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetThreadLocalMode")]
    public static partial LLVMThreadLocalMode GetThreadLocalMode(LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetThreadLocalMode")]
    public static partial void SetThreadLocalMode(LLVMOpaqueValue* GlobalVar, LLVMThreadLocalMode Mode);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsExternallyInitialized")]
    public static partial int IsExternallyInitialized(LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetExternallyInitialized")]
    public static partial void SetExternallyInitialized(LLVMOpaqueValue* GlobalVar, int IsExtInit);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddAlias2")]
    public static partial LLVMOpaqueValue* AddAlias2(LLVMOpaqueModule* M, LLVMOpaqueType* ValueTy, uint AddrSpace, LLVMOpaqueValue* Aliasee, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedGlobalAlias")]
    public static partial LLVMOpaqueValue* GetNamedGlobalAlias(LLVMOpaqueModule* M, sbyte* Name, nuint NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstGlobalAlias")]
    public static partial LLVMOpaqueValue* GetFirstGlobalAlias(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastGlobalAlias")]
    public static partial LLVMOpaqueValue* GetLastGlobalAlias(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextGlobalAlias")]
    public static partial LLVMOpaqueValue* GetNextGlobalAlias(LLVMOpaqueValue* GA);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousGlobalAlias")]
    public static partial LLVMOpaqueValue* GetPreviousGlobalAlias(LLVMOpaqueValue* GA);

    [LibraryImport("LLVM", EntryPoint = "LLVMAliasGetAliasee")]
    public static partial LLVMOpaqueValue* AliasGetAliasee(LLVMOpaqueValue* Alias);

    [LibraryImport("LLVM", EntryPoint = "LLVMAliasSetAliasee")]
    public static partial void AliasSetAliasee(LLVMOpaqueValue* Alias, LLVMOpaqueValue* Aliasee);

    [LibraryImport("LLVM", EntryPoint = "LLVMDeleteFunction")]
    public static partial void DeleteFunction(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMHasPersonalityFn")]
    public static partial int HasPersonalityFn(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPersonalityFn")]
    public static partial LLVMOpaqueValue* GetPersonalityFn(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetPersonalityFn")]
    public static partial void SetPersonalityFn(LLVMOpaqueValue* Fn, LLVMOpaqueValue* PersonalityFn);

    [LibraryImport("LLVM", EntryPoint = "LLVMLookupIntrinsicID")]
    public static partial uint LookupIntrinsicID(sbyte* Name, nuint NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetIntrinsicID")]
    public static partial uint GetIntrinsicID(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetIntrinsicDeclaration")]
    public static partial LLVMOpaqueValue* GetIntrinsicDeclaration(LLVMOpaqueModule* Mod, uint ID, LLVMOpaqueType** ParamTypes, nuint ParamCount);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntrinsicGetType")]
    public static partial LLVMOpaqueType* IntrinsicGetType(LLVMOpaqueContext* Ctx, uint ID, LLVMOpaqueType** ParamTypes, nuint ParamCount);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntrinsicGetName")]
    public static partial sbyte* IntrinsicGetName(uint ID, nuint* NameLength);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntrinsicCopyOverloadedName")]
    public static partial sbyte* IntrinsicCopyOverloadedName(uint ID, LLVMOpaqueType** ParamTypes, nuint ParamCount, nuint* NameLength);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntrinsicCopyOverloadedName2")]
    public static partial sbyte* IntrinsicCopyOverloadedName2(LLVMOpaqueModule* Mod, uint ID, LLVMOpaqueType** ParamTypes, nuint ParamCount, nuint* NameLength);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntrinsicIsOverloaded")]
    public static partial int IntrinsicIsOverloaded(uint ID);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFunctionCallConv")]
    public static partial uint GetFunctionCallConv(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetFunctionCallConv")]
    public static partial void SetFunctionCallConv(LLVMOpaqueValue* Fn, uint CC);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetGC")]
    public static partial sbyte* GetGC(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetGC")]
    public static partial void SetGC(LLVMOpaqueValue* Fn, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPrefixData")]
    public static partial LLVMOpaqueValue* GetPrefixData(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMHasPrefixData")]
    public static partial int HasPrefixData(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetPrefixData")]
    public static partial void SetPrefixData(LLVMOpaqueValue* Fn, LLVMOpaqueValue* prefixData);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPrologueData")]
    public static partial LLVMOpaqueValue* GetPrologueData(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMHasPrologueData")]
    public static partial int HasPrologueData(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetPrologueData")]
    public static partial void SetPrologueData(LLVMOpaqueValue* Fn, LLVMOpaqueValue* prologueData);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddAttributeAtIndex")]
    public static partial void AddAttributeAtIndex(LLVMOpaqueValue* F, LLVMAttributeIndex Idx, LLVMOpaqueAttributeRef* A);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetAttributeCountAtIndex")]
    public static partial uint GetAttributeCountAtIndex(LLVMOpaqueValue* F, LLVMAttributeIndex Idx);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetAttributesAtIndex")]
    public static partial void GetAttributesAtIndex(LLVMOpaqueValue* F, LLVMAttributeIndex Idx, LLVMOpaqueAttributeRef** Attrs);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetEnumAttributeAtIndex")]
    public static partial LLVMOpaqueAttributeRef* GetEnumAttributeAtIndex(LLVMOpaqueValue* F, LLVMAttributeIndex Idx, uint KindID);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetStringAttributeAtIndex")]
    public static partial LLVMOpaqueAttributeRef* GetStringAttributeAtIndex(LLVMOpaqueValue* F, LLVMAttributeIndex Idx, sbyte* K, uint KLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMRemoveEnumAttributeAtIndex")]
    public static partial void RemoveEnumAttributeAtIndex(LLVMOpaqueValue* F, LLVMAttributeIndex Idx, uint KindID);

    [LibraryImport("LLVM", EntryPoint = "LLVMRemoveStringAttributeAtIndex")]
    public static partial void RemoveStringAttributeAtIndex(LLVMOpaqueValue* F, LLVMAttributeIndex Idx, sbyte* K, uint KLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddTargetDependentFunctionAttr")]
    public static partial void AddTargetDependentFunctionAttr(LLVMOpaqueValue* Fn, sbyte* A, sbyte* V);

    [LibraryImport("LLVM", EntryPoint = "LLVMCountParams")]
    public static partial uint CountParams(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetParams")]
    public static partial void GetParams(LLVMOpaqueValue* Fn, LLVMOpaqueValue** Params);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetParam")]
    public static partial LLVMOpaqueValue* GetParam(LLVMOpaqueValue* Fn, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetParamParent")]
    public static partial LLVMOpaqueValue* GetParamParent(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstParam")]
    public static partial LLVMOpaqueValue* GetFirstParam(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastParam")]
    public static partial LLVMOpaqueValue* GetLastParam(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextParam")]
    public static partial LLVMOpaqueValue* GetNextParam(LLVMOpaqueValue* Arg);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousParam")]
    public static partial LLVMOpaqueValue* GetPreviousParam(LLVMOpaqueValue* Arg);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetParamAlignment")]
    public static partial void SetParamAlignment(LLVMOpaqueValue* Arg, uint Align);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddGlobalIFunc")]
    public static partial LLVMOpaqueValue* AddGlobalIFunc(LLVMOpaqueModule* M, sbyte* Name, nuint NameLen, LLVMOpaqueType* Ty, uint AddrSpace, LLVMOpaqueValue* Resolver);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNamedGlobalIFunc")]
    public static partial LLVMOpaqueValue* GetNamedGlobalIFunc(LLVMOpaqueModule* M, sbyte* Name, nuint NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstGlobalIFunc")]
    public static partial LLVMOpaqueValue* GetFirstGlobalIFunc(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastGlobalIFunc")]
    public static partial LLVMOpaqueValue* GetLastGlobalIFunc(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextGlobalIFunc")]
    public static partial LLVMOpaqueValue* GetNextGlobalIFunc(LLVMOpaqueValue* IFunc);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousGlobalIFunc")]
    public static partial LLVMOpaqueValue* GetPreviousGlobalIFunc(LLVMOpaqueValue* IFunc);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetGlobalIFuncResolver")]
    public static partial LLVMOpaqueValue* GetGlobalIFuncResolver(LLVMOpaqueValue* IFunc);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetGlobalIFuncResolver")]
    public static partial void SetGlobalIFuncResolver(LLVMOpaqueValue* IFunc, LLVMOpaqueValue* Resolver);

    [LibraryImport("LLVM", EntryPoint = "LLVMEraseGlobalIFunc")]
    public static partial void EraseGlobalIFunc(LLVMOpaqueValue* IFunc);

    [LibraryImport("LLVM", EntryPoint = "LLVMRemoveGlobalIFunc")]
    public static partial void RemoveGlobalIFunc(LLVMOpaqueValue* IFunc);

    [LibraryImport("LLVM", EntryPoint = "LLVMMDStringInContext2")]
    public static partial LLVMOpaqueMetadata* MDStringInContext2(LLVMOpaqueContext* C, sbyte* Str, nuint SLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMMDNodeInContext2")]
    public static partial LLVMOpaqueMetadata* MDNodeInContext2(LLVMOpaqueContext* C, LLVMOpaqueMetadata** MDs, nuint Count);

    [LibraryImport("LLVM", EntryPoint = "LLVMMetadataAsValue")]
    public static partial LLVMOpaqueValue* MetadataAsValue(LLVMOpaqueContext* C, LLVMOpaqueMetadata* MD);

    [LibraryImport("LLVM", EntryPoint = "LLVMValueAsMetadata")]
    public static partial LLVMOpaqueMetadata* ValueAsMetadata(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetMDString")]
    public static partial sbyte* GetMDString(LLVMOpaqueValue* V, uint* Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetMDNodeNumOperands")]
    public static partial uint GetMDNodeNumOperands(LLVMOpaqueValue* V);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetMDNodeOperands")]
    public static partial void GetMDNodeOperands(LLVMOpaqueValue* V, LLVMOpaqueValue** Dest);

    [LibraryImport("LLVM", EntryPoint = "LLVMReplaceMDNodeOperandWith")]
    public static partial void ReplaceMDNodeOperandWith(LLVMOpaqueValue* V, uint Index, LLVMOpaqueMetadata* Replacement);

    [LibraryImport("LLVM", EntryPoint = "LLVMMDStringInContext")]
    public static partial LLVMOpaqueValue* MDStringInContext(LLVMOpaqueContext* C, sbyte* Str, uint SLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMMDString")]
    public static partial LLVMOpaqueValue* MDString(sbyte* Str, uint SLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMMDNodeInContext")]
    public static partial LLVMOpaqueValue* MDNodeInContext(LLVMOpaqueContext* C, LLVMOpaqueValue** Vals, uint Count);

    [LibraryImport("LLVM", EntryPoint = "LLVMMDNode")]
    public static partial LLVMOpaqueValue* MDNode(LLVMOpaqueValue** Vals, uint Count);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateOperandBundle")]
    public static partial LLVMOpaqueOperandBundle* CreateOperandBundle(sbyte* Tag, nuint TagLen, LLVMOpaqueValue** Args, uint NumArgs);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeOperandBundle")]
    public static partial void DisposeOperandBundle(LLVMOpaqueOperandBundle* Bundle);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetOperandBundleTag")]
    public static partial sbyte* GetOperandBundleTag(LLVMOpaqueOperandBundle* Bundle, nuint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumOperandBundleArgs")]
    public static partial uint GetNumOperandBundleArgs(LLVMOpaqueOperandBundle* Bundle);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetOperandBundleArgAtIndex")]
    public static partial LLVMOpaqueValue* GetOperandBundleArgAtIndex(LLVMOpaqueOperandBundle* Bundle, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMBasicBlockAsValue")]
    public static partial LLVMOpaqueValue* BasicBlockAsValue(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMValueIsBasicBlock")]
    public static partial int ValueIsBasicBlock(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMValueAsBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* ValueAsBasicBlock(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBasicBlockName")]
    public static partial sbyte* GetBasicBlockName(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBasicBlockParent")]
    public static partial LLVMOpaqueValue* GetBasicBlockParent(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBasicBlockTerminator")]
    public static partial LLVMOpaqueValue* GetBasicBlockTerminator(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMCountBasicBlocks")]
    public static partial uint CountBasicBlocks(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBasicBlocks")]
    public static partial void GetBasicBlocks(LLVMOpaqueValue* Fn, LLVMOpaqueBasicBlock** BasicBlocks);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* GetFirstBasicBlock(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* GetLastBasicBlock(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* GetNextBasicBlock(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* GetPreviousBasicBlock(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetEntryBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* GetEntryBasicBlock(LLVMOpaqueValue* Fn);

    [LibraryImport("LLVM", EntryPoint = "LLVMInsertExistingBasicBlockAfterInsertBlock")]
    public static partial void InsertExistingBasicBlockAfterInsertBlock(LLVMOpaqueBuilder* Builder, LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMAppendExistingBasicBlock")]
    public static partial void AppendExistingBasicBlock(LLVMOpaqueValue* Fn, LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateBasicBlockInContext")]
    public static partial LLVMOpaqueBasicBlock* CreateBasicBlockInContext(LLVMOpaqueContext* C, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMAppendBasicBlockInContext")]
    public static partial LLVMOpaqueBasicBlock* AppendBasicBlockInContext(LLVMOpaqueContext* C, LLVMOpaqueValue* Fn, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMAppendBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* AppendBasicBlock(LLVMOpaqueValue* Fn, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMInsertBasicBlockInContext")]
    public static partial LLVMOpaqueBasicBlock* InsertBasicBlockInContext(LLVMOpaqueContext* C, LLVMOpaqueBasicBlock* BB, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMInsertBasicBlock")]
    public static partial LLVMOpaqueBasicBlock* InsertBasicBlock(LLVMOpaqueBasicBlock* InsertBeforeBB, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMDeleteBasicBlock")]
    public static partial void DeleteBasicBlock(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMRemoveBasicBlockFromParent")]
    public static partial void RemoveBasicBlockFromParent(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMMoveBasicBlockBefore")]
    public static partial void MoveBasicBlockBefore(LLVMOpaqueBasicBlock* BB, LLVMOpaqueBasicBlock* MovePos);

    [LibraryImport("LLVM", EntryPoint = "LLVMMoveBasicBlockAfter")]
    public static partial void MoveBasicBlockAfter(LLVMOpaqueBasicBlock* BB, LLVMOpaqueBasicBlock* MovePos);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstInstruction")]
    public static partial LLVMOpaqueValue* GetFirstInstruction(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastInstruction")]
    public static partial LLVMOpaqueValue* GetLastInstruction(LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMHasMetadata")]
    public static partial int HasMetadata(LLVMOpaqueValue* Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetMetadata")]
    public static partial LLVMOpaqueValue* GetMetadata(LLVMOpaqueValue* Val, uint KindID);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetMetadata")]
    public static partial void SetMetadata(LLVMOpaqueValue* Val, uint KindID, LLVMOpaqueValue* Node);

    [LibraryImport("LLVM", EntryPoint = "LLVMInstructionGetAllMetadataOtherThanDebugLoc")]
    public static partial LLVMOpaqueValueMetadataEntry* InstructionGetAllMetadataOtherThanDebugLoc(LLVMOpaqueValue* Instr, nuint* NumEntries);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInstructionParent")]
    public static partial LLVMOpaqueBasicBlock* GetInstructionParent(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextInstruction")]
    public static partial LLVMOpaqueValue* GetNextInstruction(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousInstruction")]
    public static partial LLVMOpaqueValue* GetPreviousInstruction(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMInstructionRemoveFromParent")]
    public static partial void InstructionRemoveFromParent(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMInstructionEraseFromParent")]
    public static partial void InstructionEraseFromParent(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMDeleteInstruction")]
    public static partial void DeleteInstruction(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInstructionOpcode")]
    public static partial LLVMOpcode GetInstructionOpcode(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetICmpPredicate")]
    public static partial LLVMIntPredicate GetICmpPredicate(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetICmpSameSign")]
    public static partial int GetICmpSameSign(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetICmpSameSign")]
    public static partial void SetICmpSameSign(LLVMOpaqueValue* Inst, int SameSign);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFCmpPredicate")]
    public static partial LLVMRealPredicate GetFCmpPredicate(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMInstructionClone")]
    public static partial LLVMOpaqueValue* InstructionClone(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsATerminatorInst")]
    public static partial LLVMOpaqueValue* IsATerminatorInst(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFirstDbgRecord")]
    public static partial LLVMOpaqueDbgRecord* GetFirstDbgRecord(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetLastDbgRecord")]
    public static partial LLVMOpaqueDbgRecord* GetLastDbgRecord(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNextDbgRecord")]
    public static partial LLVMOpaqueDbgRecord* GetNextDbgRecord(LLVMOpaqueDbgRecord* DbgRecord);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetPreviousDbgRecord")]
    public static partial LLVMOpaqueDbgRecord* GetPreviousDbgRecord(LLVMOpaqueDbgRecord* DbgRecord);

    [LibraryImport("LLVM", EntryPoint = "LLVMDbgRecordGetDebugLoc")]
    public static partial LLVMOpaqueMetadata* DbgRecordGetDebugLoc(LLVMOpaqueDbgRecord* Rec);

    [LibraryImport("LLVM", EntryPoint = "LLVMDbgRecordGetKind")]
    public static partial LLVMDbgRecordKind DbgRecordGetKind(LLVMOpaqueDbgRecord* Rec);

    [LibraryImport("LLVM", EntryPoint = "LLVMDbgVariableRecordGetValue")]
    public static partial LLVMOpaqueValue* DbgVariableRecordGetValue(LLVMOpaqueDbgRecord* Rec, uint OpIdx);

    [LibraryImport("LLVM", EntryPoint = "LLVMDbgVariableRecordGetVariable")]
    public static partial LLVMOpaqueMetadata* DbgVariableRecordGetVariable(LLVMOpaqueDbgRecord* Rec);

    [LibraryImport("LLVM", EntryPoint = "LLVMDbgVariableRecordGetExpression")]
    public static partial LLVMOpaqueMetadata* DbgVariableRecordGetExpression(LLVMOpaqueDbgRecord* Rec);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumArgOperands")]
    public static partial uint GetNumArgOperands(LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetInstructionCallConv")]
    public static partial void SetInstructionCallConv(LLVMOpaqueValue* Instr, uint CC);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInstructionCallConv")]
    public static partial uint GetInstructionCallConv(LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetInstrParamAlignment")]
    public static partial void SetInstrParamAlignment(LLVMOpaqueValue* Instr, LLVMAttributeIndex Idx, uint Align);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddCallSiteAttribute")]
    public static partial void AddCallSiteAttribute(LLVMOpaqueValue* C, LLVMAttributeIndex Idx, LLVMOpaqueAttributeRef* A);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCallSiteAttributeCount")]
    public static partial uint GetCallSiteAttributeCount(LLVMOpaqueValue* C, LLVMAttributeIndex Idx);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCallSiteAttributes")]
    public static partial void GetCallSiteAttributes(LLVMOpaqueValue* C, LLVMAttributeIndex Idx, LLVMOpaqueAttributeRef** Attrs);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCallSiteEnumAttribute")]
    public static partial LLVMOpaqueAttributeRef* GetCallSiteEnumAttribute(LLVMOpaqueValue* C, LLVMAttributeIndex Idx, uint KindID);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCallSiteStringAttribute")]
    public static partial LLVMOpaqueAttributeRef* GetCallSiteStringAttribute(LLVMOpaqueValue* C, LLVMAttributeIndex Idx, sbyte* K, uint KLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMRemoveCallSiteEnumAttribute")]
    public static partial void RemoveCallSiteEnumAttribute(LLVMOpaqueValue* C, LLVMAttributeIndex Idx, uint KindID);

    [LibraryImport("LLVM", EntryPoint = "LLVMRemoveCallSiteStringAttribute")]
    public static partial void RemoveCallSiteStringAttribute(LLVMOpaqueValue* C, LLVMAttributeIndex Idx, sbyte* K, uint KLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCalledFunctionType")]
    public static partial LLVMOpaqueType* GetCalledFunctionType(LLVMOpaqueValue* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCalledValue")]
    public static partial LLVMOpaqueValue* GetCalledValue(LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumOperandBundles")]
    public static partial uint GetNumOperandBundles(LLVMOpaqueValue* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetOperandBundleAtIndex")]
    public static partial LLVMOpaqueOperandBundle* GetOperandBundleAtIndex(LLVMOpaqueValue* C, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsTailCall")]
    public static partial int IsTailCall(LLVMOpaqueValue* CallInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetTailCall")]
    public static partial void SetTailCall(LLVMOpaqueValue* CallInst, int IsTailCall);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetTailCallKind")]
    public static partial LLVMTailCallKind GetTailCallKind(LLVMOpaqueValue* CallInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetTailCallKind")]
    public static partial void SetTailCallKind(LLVMOpaqueValue* CallInst, LLVMTailCallKind kind);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNormalDest")]
    public static partial LLVMOpaqueBasicBlock* GetNormalDest(LLVMOpaqueValue* InvokeInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetUnwindDest")]
    public static partial LLVMOpaqueBasicBlock* GetUnwindDest(LLVMOpaqueValue* InvokeInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetNormalDest")]
    public static partial void SetNormalDest(LLVMOpaqueValue* InvokeInst, LLVMOpaqueBasicBlock* B);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetUnwindDest")]
    public static partial void SetUnwindDest(LLVMOpaqueValue* InvokeInst, LLVMOpaqueBasicBlock* B);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCallBrDefaultDest")]
    public static partial LLVMOpaqueBasicBlock* GetCallBrDefaultDest(LLVMOpaqueValue* CallBr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCallBrNumIndirectDests")]
    public static partial uint GetCallBrNumIndirectDests(LLVMOpaqueValue* CallBr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCallBrIndirectDest")]
    public static partial LLVMOpaqueBasicBlock* GetCallBrIndirectDest(LLVMOpaqueValue* CallBr, uint Idx);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumSuccessors")]
    public static partial uint GetNumSuccessors(LLVMOpaqueValue* Term);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetSuccessor")]
    public static partial LLVMOpaqueBasicBlock* GetSuccessor(LLVMOpaqueValue* Term, uint i);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetSuccessor")]
    public static partial void SetSuccessor(LLVMOpaqueValue* Term, uint i, LLVMOpaqueBasicBlock* block);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsConditional")]
    public static partial int IsConditional(LLVMOpaqueValue* Branch);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCondition")]
    public static partial LLVMOpaqueValue* GetCondition(LLVMOpaqueValue* Branch);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetCondition")]
    public static partial void SetCondition(LLVMOpaqueValue* Branch, LLVMOpaqueValue* Cond);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetSwitchDefaultDest")]
    public static partial LLVMOpaqueBasicBlock* GetSwitchDefaultDest(LLVMOpaqueValue* SwitchInstr);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetSwitchCaseValue")]
    public static partial LLVMOpaqueValue* GetSwitchCaseValue(LLVMOpaqueValue* SwitchInstr, uint i);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetSwitchCaseValue")]
    public static partial void SetSwitchCaseValue(LLVMOpaqueValue* SwitchInstr, uint i, LLVMOpaqueValue* CaseValue);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetAllocatedType")]
    public static partial LLVMOpaqueType* GetAllocatedType(LLVMOpaqueValue* Alloca);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsInBounds")]
    public static partial int IsInBounds(LLVMOpaqueValue* GEP);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetIsInBounds")]
    public static partial void SetIsInBounds(LLVMOpaqueValue* GEP, int InBounds);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetGEPSourceElementType")]
    public static partial LLVMOpaqueType* GetGEPSourceElementType(LLVMOpaqueValue* GEP);

    [LibraryImport("LLVM", EntryPoint = "LLVMGEPGetNoWrapFlags")]
    public static partial LLVMGEPNoWrapFlags GEPGetNoWrapFlags(LLVMOpaqueValue* GEP);

    [LibraryImport("LLVM", EntryPoint = "LLVMGEPSetNoWrapFlags")]
    public static partial void GEPSetNoWrapFlags(LLVMOpaqueValue* GEP, LLVMGEPNoWrapFlags NoWrapFlags);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddIncoming")]
    public static partial void AddIncoming(LLVMOpaqueValue* PhiNode, LLVMOpaqueValue** IncomingValues, LLVMOpaqueBasicBlock** IncomingBlocks, uint Count);

    [LibraryImport("LLVM", EntryPoint = "LLVMCountIncoming")]
    public static partial uint CountIncoming(LLVMOpaqueValue* PhiNode);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetIncomingValue")]
    public static partial LLVMOpaqueValue* GetIncomingValue(LLVMOpaqueValue* PhiNode, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetIncomingBlock")]
    public static partial LLVMOpaqueBasicBlock* GetIncomingBlock(LLVMOpaqueValue* PhiNode, uint Index);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumIndices")]
    public static partial uint GetNumIndices(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetIndices")]
    public static partial uint* GetIndices(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateBuilderInContext")]
    public static partial LLVMOpaqueBuilder* CreateBuilderInContext(LLVMOpaqueContext* C);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateBuilder")]
    public static partial LLVMOpaqueBuilder* CreateBuilder();

    [LibraryImport("LLVM", EntryPoint = "LLVMPositionBuilder")]
    public static partial void PositionBuilder(LLVMOpaqueBuilder* Builder, LLVMOpaqueBasicBlock* Block, LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMPositionBuilderBeforeDbgRecords")]
    public static partial void PositionBuilderBeforeDbgRecords(LLVMOpaqueBuilder* Builder, LLVMOpaqueBasicBlock* Block, LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMPositionBuilderBefore")]
    public static partial void PositionBuilderBefore(LLVMOpaqueBuilder* Builder, LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMPositionBuilderBeforeInstrAndDbgRecords")]
    public static partial void PositionBuilderBeforeInstrAndDbgRecords(LLVMOpaqueBuilder* Builder, LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMPositionBuilderAtEnd")]
    public static partial void PositionBuilderAtEnd(LLVMOpaqueBuilder* Builder, LLVMOpaqueBasicBlock* Block);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetInsertBlock")]
    public static partial LLVMOpaqueBasicBlock* GetInsertBlock(LLVMOpaqueBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMClearInsertionPosition")]
    public static partial void ClearInsertionPosition(LLVMOpaqueBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMInsertIntoBuilder")]
    public static partial void InsertIntoBuilder(LLVMOpaqueBuilder* Builder, LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMInsertIntoBuilderWithName")]
    public static partial void InsertIntoBuilderWithName(LLVMOpaqueBuilder* Builder, LLVMOpaqueValue* Instr, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeBuilder")]
    public static partial void DisposeBuilder(LLVMOpaqueBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCurrentDebugLocation2")]
    public static partial LLVMOpaqueMetadata* GetCurrentDebugLocation2(LLVMOpaqueBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetCurrentDebugLocation2")]
    public static partial void SetCurrentDebugLocation2(LLVMOpaqueBuilder* Builder, LLVMOpaqueMetadata* Loc);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetInstDebugLocation")]
    public static partial void SetInstDebugLocation(LLVMOpaqueBuilder* Builder, LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddMetadataToInst")]
    public static partial void AddMetadataToInst(LLVMOpaqueBuilder* Builder, LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuilderGetDefaultFPMathTag")]
    public static partial LLVMOpaqueMetadata* BuilderGetDefaultFPMathTag(LLVMOpaqueBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuilderSetDefaultFPMathTag")]
    public static partial void BuilderSetDefaultFPMathTag(LLVMOpaqueBuilder* Builder, LLVMOpaqueMetadata* FPMathTag);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBuilderContext")]
    public static partial LLVMOpaqueContext* GetBuilderContext(LLVMOpaqueBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetCurrentDebugLocation")]
    public static partial void SetCurrentDebugLocation(LLVMOpaqueBuilder* Builder, LLVMOpaqueValue* L);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCurrentDebugLocation")]
    public static partial LLVMOpaqueValue* GetCurrentDebugLocation(LLVMOpaqueBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildRetVoid")]
    public static partial LLVMOpaqueValue* BuildRetVoid(LLVMOpaqueBuilder* param0);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildRet")]
    public static partial LLVMOpaqueValue* BuildRet(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* V);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAggregateRet")]
    public static partial LLVMOpaqueValue* BuildAggregateRet(LLVMOpaqueBuilder* param0, LLVMOpaqueValue** RetVals, uint N);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildBr")]
    public static partial LLVMOpaqueValue* BuildBr(LLVMOpaqueBuilder* param0, LLVMOpaqueBasicBlock* Dest);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCondBr")]
    public static partial LLVMOpaqueValue* BuildCondBr(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* If, LLVMOpaqueBasicBlock* Then, LLVMOpaqueBasicBlock* Else);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildSwitch")]
    public static partial LLVMOpaqueValue* BuildSwitch(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* V, LLVMOpaqueBasicBlock* Else, uint NumCases);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildIndirectBr")]
    public static partial LLVMOpaqueValue* BuildIndirectBr(LLVMOpaqueBuilder* B, LLVMOpaqueValue* Addr, uint NumDests);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCallBr")]
    public static partial LLVMOpaqueValue* BuildCallBr(LLVMOpaqueBuilder* B, LLVMOpaqueType* Ty, LLVMOpaqueValue* Fn, LLVMOpaqueBasicBlock* DefaultDest, LLVMOpaqueBasicBlock** IndirectDests, uint NumIndirectDests, LLVMOpaqueValue** Args, uint NumArgs, LLVMOpaqueOperandBundle** Bundles, uint NumBundles, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildInvoke2")]
    public static partial LLVMOpaqueValue* BuildInvoke2(LLVMOpaqueBuilder* param0, LLVMOpaqueType* Ty, LLVMOpaqueValue* Fn, LLVMOpaqueValue** Args, uint NumArgs, LLVMOpaqueBasicBlock* Then, LLVMOpaqueBasicBlock* Catch, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildInvokeWithOperandBundles")]
    public static partial LLVMOpaqueValue* BuildInvokeWithOperandBundles(LLVMOpaqueBuilder* param0, LLVMOpaqueType* Ty, LLVMOpaqueValue* Fn, LLVMOpaqueValue** Args, uint NumArgs, LLVMOpaqueBasicBlock* Then, LLVMOpaqueBasicBlock* Catch, LLVMOpaqueOperandBundle** Bundles, uint NumBundles, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildUnreachable")]
    public static partial LLVMOpaqueValue* BuildUnreachable(LLVMOpaqueBuilder* param0);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildResume")]
    public static partial LLVMOpaqueValue* BuildResume(LLVMOpaqueBuilder* B, LLVMOpaqueValue* Exn);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildLandingPad")]
    public static partial LLVMOpaqueValue* BuildLandingPad(LLVMOpaqueBuilder* B, LLVMOpaqueType* Ty, LLVMOpaqueValue* PersFn, uint NumClauses, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCleanupRet")]
    public static partial LLVMOpaqueValue* BuildCleanupRet(LLVMOpaqueBuilder* B, LLVMOpaqueValue* CatchPad, LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCatchRet")]
    public static partial LLVMOpaqueValue* BuildCatchRet(LLVMOpaqueBuilder* B, LLVMOpaqueValue* CatchPad, LLVMOpaqueBasicBlock* BB);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCatchPad")]
    public static partial LLVMOpaqueValue* BuildCatchPad(LLVMOpaqueBuilder* B, LLVMOpaqueValue* ParentPad, LLVMOpaqueValue** Args, uint NumArgs, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCleanupPad")]
    public static partial LLVMOpaqueValue* BuildCleanupPad(LLVMOpaqueBuilder* B, LLVMOpaqueValue* ParentPad, LLVMOpaqueValue** Args, uint NumArgs, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCatchSwitch")]
    public static partial LLVMOpaqueValue* BuildCatchSwitch(LLVMOpaqueBuilder* B, LLVMOpaqueValue* ParentPad, LLVMOpaqueBasicBlock* UnwindBB, uint NumHandlers, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddCase")]
    public static partial void AddCase(LLVMOpaqueValue* Switch, LLVMOpaqueValue* OnVal, LLVMOpaqueBasicBlock* Dest);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddDestination")]
    public static partial void AddDestination(LLVMOpaqueValue* IndirectBr, LLVMOpaqueBasicBlock* Dest);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumClauses")]
    public static partial uint GetNumClauses(LLVMOpaqueValue* LandingPad);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetClause")]
    public static partial LLVMOpaqueValue* GetClause(LLVMOpaqueValue* LandingPad, uint Idx);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddClause")]
    public static partial void AddClause(LLVMOpaqueValue* LandingPad, LLVMOpaqueValue* ClauseVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsCleanup")]
    public static partial int IsCleanup(LLVMOpaqueValue* LandingPad);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetCleanup")]
    public static partial void SetCleanup(LLVMOpaqueValue* LandingPad, int Val);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddHandler")]
    public static partial void AddHandler(LLVMOpaqueValue* CatchSwitch, LLVMOpaqueBasicBlock* Dest);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumHandlers")]
    public static partial uint GetNumHandlers(LLVMOpaqueValue* CatchSwitch);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetHandlers")]
    public static partial void GetHandlers(LLVMOpaqueValue* CatchSwitch, LLVMOpaqueBasicBlock** Handlers);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetArgOperand")]
    public static partial LLVMOpaqueValue* GetArgOperand(LLVMOpaqueValue* Funclet, uint i);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetArgOperand")]
    public static partial void SetArgOperand(LLVMOpaqueValue* Funclet, uint i, LLVMOpaqueValue* value);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetParentCatchSwitch")]
    public static partial LLVMOpaqueValue* GetParentCatchSwitch(LLVMOpaqueValue* CatchPad);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetParentCatchSwitch")]
    public static partial void SetParentCatchSwitch(LLVMOpaqueValue* CatchPad, LLVMOpaqueValue* CatchSwitch);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAdd")]
    public static partial LLVMOpaqueValue* BuildAdd(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNSWAdd")]
    public static partial LLVMOpaqueValue* BuildNSWAdd(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNUWAdd")]
    public static partial LLVMOpaqueValue* BuildNUWAdd(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFAdd")]
    public static partial LLVMOpaqueValue* BuildFAdd(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildSub")]
    public static partial LLVMOpaqueValue* BuildSub(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNSWSub")]
    public static partial LLVMOpaqueValue* BuildNSWSub(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNUWSub")]
    public static partial LLVMOpaqueValue* BuildNUWSub(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFSub")]
    public static partial LLVMOpaqueValue* BuildFSub(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildMul")]
    public static partial LLVMOpaqueValue* BuildMul(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNSWMul")]
    public static partial LLVMOpaqueValue* BuildNSWMul(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNUWMul")]
    public static partial LLVMOpaqueValue* BuildNUWMul(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFMul")]
    public static partial LLVMOpaqueValue* BuildFMul(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildUDiv")]
    public static partial LLVMOpaqueValue* BuildUDiv(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildExactUDiv")]
    public static partial LLVMOpaqueValue* BuildExactUDiv(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildSDiv")]
    public static partial LLVMOpaqueValue* BuildSDiv(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildExactSDiv")]
    public static partial LLVMOpaqueValue* BuildExactSDiv(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFDiv")]
    public static partial LLVMOpaqueValue* BuildFDiv(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildURem")]
    public static partial LLVMOpaqueValue* BuildURem(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildSRem")]
    public static partial LLVMOpaqueValue* BuildSRem(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFRem")]
    public static partial LLVMOpaqueValue* BuildFRem(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildShl")]
    public static partial LLVMOpaqueValue* BuildShl(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildLShr")]
    public static partial LLVMOpaqueValue* BuildLShr(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAShr")]
    public static partial LLVMOpaqueValue* BuildAShr(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAnd")]
    public static partial LLVMOpaqueValue* BuildAnd(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildOr")]
    public static partial LLVMOpaqueValue* BuildOr(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildXor")]
    public static partial LLVMOpaqueValue* BuildXor(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildBinOp")]
    public static partial LLVMOpaqueValue* BuildBinOp(LLVMOpaqueBuilder* B, LLVMOpcode Op, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNeg")]
    public static partial LLVMOpaqueValue* BuildNeg(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* V, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNSWNeg")]
    public static partial LLVMOpaqueValue* BuildNSWNeg(LLVMOpaqueBuilder* B, LLVMOpaqueValue* V, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNUWNeg")]
    public static partial LLVMOpaqueValue* BuildNUWNeg(LLVMOpaqueBuilder* B, LLVMOpaqueValue* V, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFNeg")]
    public static partial LLVMOpaqueValue* BuildFNeg(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* V, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildNot")]
    public static partial LLVMOpaqueValue* BuildNot(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* V, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNUW")]
    public static partial int GetNUW(LLVMOpaqueValue* ArithInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetNUW")]
    public static partial void SetNUW(LLVMOpaqueValue* ArithInst, int HasNUW);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNSW")]
    public static partial int GetNSW(LLVMOpaqueValue* ArithInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetNSW")]
    public static partial void SetNSW(LLVMOpaqueValue* ArithInst, int HasNSW);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetExact")]
    public static partial int GetExact(LLVMOpaqueValue* DivOrShrInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetExact")]
    public static partial void SetExact(LLVMOpaqueValue* DivOrShrInst, int IsExact);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNNeg")]
    public static partial int GetNNeg(LLVMOpaqueValue* NonNegInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetNNeg")]
    public static partial void SetNNeg(LLVMOpaqueValue* NonNegInst, int IsNonNeg);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetFastMathFlags")]
    public static partial LLVMFastMathFlags GetFastMathFlags(LLVMOpaqueValue* FPMathInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetFastMathFlags")]
    public static partial void SetFastMathFlags(LLVMOpaqueValue* FPMathInst, LLVMFastMathFlags FMF);

    [LibraryImport("LLVM", EntryPoint = "LLVMCanValueUseFastMathFlags")]
    public static partial int CanValueUseFastMathFlags(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetIsDisjoint")]
    public static partial int GetIsDisjoint(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetIsDisjoint")]
    public static partial void SetIsDisjoint(LLVMOpaqueValue* Inst, int IsDisjoint);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildMalloc")]
    public static partial LLVMOpaqueValue* BuildMalloc(LLVMOpaqueBuilder* param0, LLVMOpaqueType* Ty, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildArrayMalloc")]
    public static partial LLVMOpaqueValue* BuildArrayMalloc(LLVMOpaqueBuilder* param0, LLVMOpaqueType* Ty, LLVMOpaqueValue* Val, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildMemSet")]
    public static partial LLVMOpaqueValue* BuildMemSet(LLVMOpaqueBuilder* B, LLVMOpaqueValue* Ptr, LLVMOpaqueValue* Val, LLVMOpaqueValue* Len, uint Align);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildMemCpy")]
    public static partial LLVMOpaqueValue* BuildMemCpy(LLVMOpaqueBuilder* B, LLVMOpaqueValue* Dst, uint DstAlign, LLVMOpaqueValue* Src, uint SrcAlign, LLVMOpaqueValue* Size);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildMemMove")]
    public static partial LLVMOpaqueValue* BuildMemMove(LLVMOpaqueBuilder* B, LLVMOpaqueValue* Dst, uint DstAlign, LLVMOpaqueValue* Src, uint SrcAlign, LLVMOpaqueValue* Size);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAlloca")]
    public static partial LLVMOpaqueValue* BuildAlloca(LLVMOpaqueBuilder* param0, LLVMOpaqueType* Ty, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildArrayAlloca")]
    public static partial LLVMOpaqueValue* BuildArrayAlloca(LLVMOpaqueBuilder* param0, LLVMOpaqueType* Ty, LLVMOpaqueValue* Val, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFree")]
    public static partial LLVMOpaqueValue* BuildFree(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* PointerVal);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildLoad2")]
    public static partial LLVMOpaqueValue* BuildLoad2(LLVMOpaqueBuilder* param0, LLVMOpaqueType* Ty, LLVMOpaqueValue* PointerVal, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildStore")]
    public static partial LLVMOpaqueValue* BuildStore(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueValue* Ptr);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildGEP2")]
    public static partial LLVMOpaqueValue* BuildGEP2(LLVMOpaqueBuilder* B, LLVMOpaqueType* Ty, LLVMOpaqueValue* Pointer, LLVMOpaqueValue** Indices, uint NumIndices, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildInBoundsGEP2")]
    public static partial LLVMOpaqueValue* BuildInBoundsGEP2(LLVMOpaqueBuilder* B, LLVMOpaqueType* Ty, LLVMOpaqueValue* Pointer, LLVMOpaqueValue** Indices, uint NumIndices, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildGEPWithNoWrapFlags")]
    public static partial LLVMOpaqueValue* BuildGEPWithNoWrapFlags(LLVMOpaqueBuilder* B, LLVMOpaqueType* Ty, LLVMOpaqueValue* Pointer, LLVMOpaqueValue** Indices, uint NumIndices, sbyte* Name, LLVMGEPNoWrapFlags NoWrapFlags);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildStructGEP2")]
    public static partial LLVMOpaqueValue* BuildStructGEP2(LLVMOpaqueBuilder* B, LLVMOpaqueType* Ty, LLVMOpaqueValue* Pointer, uint Idx, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildGlobalString")]
    public static partial LLVMOpaqueValue* BuildGlobalString(LLVMOpaqueBuilder* B, sbyte* Str, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildGlobalStringPtr")]
    public static partial LLVMOpaqueValue* BuildGlobalStringPtr(LLVMOpaqueBuilder* B, sbyte* Str, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetVolatile")]
    public static partial int GetVolatile(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetVolatile")]
    public static partial void SetVolatile(LLVMOpaqueValue* MemoryAccessInst, int IsVolatile);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetWeak")]
    public static partial int GetWeak(LLVMOpaqueValue* CmpXchgInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetWeak")]
    public static partial void SetWeak(LLVMOpaqueValue* CmpXchgInst, int IsWeak);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetOrdering")]
    public static partial LLVMAtomicOrdering GetOrdering(LLVMOpaqueValue* MemoryAccessInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetOrdering")]
    public static partial void SetOrdering(LLVMOpaqueValue* MemoryAccessInst, LLVMAtomicOrdering Ordering);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetAtomicRMWBinOp")]
    public static partial LLVMAtomicRMWBinOp GetAtomicRMWBinOp(LLVMOpaqueValue* AtomicRMWInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetAtomicRMWBinOp")]
    public static partial void SetAtomicRMWBinOp(LLVMOpaqueValue* AtomicRMWInst, LLVMAtomicRMWBinOp BinOp);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildTrunc")]
    public static partial LLVMOpaqueValue* BuildTrunc(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildZExt")]
    public static partial LLVMOpaqueValue* BuildZExt(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildSExt")]
    public static partial LLVMOpaqueValue* BuildSExt(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFPToUI")]
    public static partial LLVMOpaqueValue* BuildFPToUI(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFPToSI")]
    public static partial LLVMOpaqueValue* BuildFPToSI(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildUIToFP")]
    public static partial LLVMOpaqueValue* BuildUIToFP(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildSIToFP")]
    public static partial LLVMOpaqueValue* BuildSIToFP(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFPTrunc")]
    public static partial LLVMOpaqueValue* BuildFPTrunc(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFPExt")]
    public static partial LLVMOpaqueValue* BuildFPExt(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildPtrToInt")]
    public static partial LLVMOpaqueValue* BuildPtrToInt(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildIntToPtr")]
    public static partial LLVMOpaqueValue* BuildIntToPtr(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildBitCast")]
    public static partial LLVMOpaqueValue* BuildBitCast(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAddrSpaceCast")]
    public static partial LLVMOpaqueValue* BuildAddrSpaceCast(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildZExtOrBitCast")]
    public static partial LLVMOpaqueValue* BuildZExtOrBitCast(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildSExtOrBitCast")]
    public static partial LLVMOpaqueValue* BuildSExtOrBitCast(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildTruncOrBitCast")]
    public static partial LLVMOpaqueValue* BuildTruncOrBitCast(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCast")]
    public static partial LLVMOpaqueValue* BuildCast(LLVMOpaqueBuilder* B, LLVMOpcode Op, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildPointerCast")]
    public static partial LLVMOpaqueValue* BuildPointerCast(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildIntCast2")]
    public static partial LLVMOpaqueValue* BuildIntCast2(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, int IsSigned, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFPCast")]
    public static partial LLVMOpaqueValue* BuildFPCast(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildIntCast")]
    public static partial LLVMOpaqueValue* BuildIntCast(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, LLVMOpaqueType* DestTy, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCastOpcode")]
    public static partial LLVMOpcode GetCastOpcode(LLVMOpaqueValue* Src, int SrcIsSigned, LLVMOpaqueType* DestTy, int DestIsSigned);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildICmp")]
    public static partial LLVMOpaqueValue* BuildICmp(LLVMOpaqueBuilder* param0, LLVMIntPredicate Op, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFCmp")]
    public static partial LLVMOpaqueValue* BuildFCmp(LLVMOpaqueBuilder* param0, LLVMRealPredicate Op, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildPhi")]
    public static partial LLVMOpaqueValue* BuildPhi(LLVMOpaqueBuilder* param0, LLVMOpaqueType* Ty, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCall2")]
    public static partial LLVMOpaqueValue* BuildCall2(LLVMOpaqueBuilder* param0, LLVMOpaqueType* param1, LLVMOpaqueValue* Fn, LLVMOpaqueValue** Args, uint NumArgs, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildCallWithOperandBundles")]
    public static partial LLVMOpaqueValue* BuildCallWithOperandBundles(LLVMOpaqueBuilder* param0, LLVMOpaqueType* param1, LLVMOpaqueValue* Fn, LLVMOpaqueValue** Args, uint NumArgs, LLVMOpaqueOperandBundle** Bundles, uint NumBundles, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildSelect")]
    public static partial LLVMOpaqueValue* BuildSelect(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* If, LLVMOpaqueValue* Then, LLVMOpaqueValue* Else, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildVAArg")]
    public static partial LLVMOpaqueValue* BuildVAArg(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* List, LLVMOpaqueType* Ty, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildExtractElement")]
    public static partial LLVMOpaqueValue* BuildExtractElement(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* VecVal, LLVMOpaqueValue* Index, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildInsertElement")]
    public static partial LLVMOpaqueValue* BuildInsertElement(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* VecVal, LLVMOpaqueValue* EltVal, LLVMOpaqueValue* Index, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildShuffleVector")]
    public static partial LLVMOpaqueValue* BuildShuffleVector(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* V1, LLVMOpaqueValue* V2, LLVMOpaqueValue* Mask, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildExtractValue")]
    public static partial LLVMOpaqueValue* BuildExtractValue(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* AggVal, uint Index, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildInsertValue")]
    public static partial LLVMOpaqueValue* BuildInsertValue(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* AggVal, LLVMOpaqueValue* EltVal, uint Index, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFreeze")]
    public static partial LLVMOpaqueValue* BuildFreeze(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildIsNull")]
    public static partial LLVMOpaqueValue* BuildIsNull(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildIsNotNull")]
    public static partial LLVMOpaqueValue* BuildIsNotNull(LLVMOpaqueBuilder* param0, LLVMOpaqueValue* Val, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildPtrDiff2")]
    public static partial LLVMOpaqueValue* BuildPtrDiff2(LLVMOpaqueBuilder* param0, LLVMOpaqueType* ElemTy, LLVMOpaqueValue* LHS, LLVMOpaqueValue* RHS, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFence")]
    public static partial LLVMOpaqueValue* BuildFence(LLVMOpaqueBuilder* B, LLVMAtomicOrdering ordering, int singleThread, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildFenceSyncScope")]
    public static partial LLVMOpaqueValue* BuildFenceSyncScope(LLVMOpaqueBuilder* B, LLVMAtomicOrdering ordering, uint SSID, sbyte* Name);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAtomicRMW")]
    public static partial LLVMOpaqueValue* BuildAtomicRMW(LLVMOpaqueBuilder* B, LLVMAtomicRMWBinOp op, LLVMOpaqueValue* PTR, LLVMOpaqueValue* Val, LLVMAtomicOrdering ordering, int singleThread);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAtomicRMWSyncScope")]
    public static partial LLVMOpaqueValue* BuildAtomicRMWSyncScope(LLVMOpaqueBuilder* B, LLVMAtomicRMWBinOp op, LLVMOpaqueValue* PTR, LLVMOpaqueValue* Val, LLVMAtomicOrdering ordering, uint SSID);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAtomicCmpXchg")]
    public static partial LLVMOpaqueValue* BuildAtomicCmpXchg(LLVMOpaqueBuilder* B, LLVMOpaqueValue* Ptr, LLVMOpaqueValue* Cmp, LLVMOpaqueValue* New, LLVMAtomicOrdering SuccessOrdering, LLVMAtomicOrdering FailureOrdering, int SingleThread);

    [LibraryImport("LLVM", EntryPoint = "LLVMBuildAtomicCmpXchgSyncScope")]
    public static partial LLVMOpaqueValue* BuildAtomicCmpXchgSyncScope(LLVMOpaqueBuilder* B, LLVMOpaqueValue* Ptr, LLVMOpaqueValue* Cmp, LLVMOpaqueValue* New, LLVMAtomicOrdering SuccessOrdering, LLVMAtomicOrdering FailureOrdering, uint SSID);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetNumMaskElements")]
    public static partial uint GetNumMaskElements(LLVMOpaqueValue* ShuffleVectorInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetUndefMaskElem")]
    public static partial int GetUndefMaskElem();

    [LibraryImport("LLVM", EntryPoint = "LLVMGetMaskValue")]
    public static partial int GetMaskValue(LLVMOpaqueValue* ShuffleVectorInst, uint Elt);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAtomicSingleThread")]
    public static partial int IsAtomicSingleThread(LLVMOpaqueValue* AtomicInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetAtomicSingleThread")]
    public static partial void SetAtomicSingleThread(LLVMOpaqueValue* AtomicInst, int SingleThread);

    [LibraryImport("LLVM", EntryPoint = "LLVMIsAtomic")]
    public static partial int IsAtomic(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetAtomicSyncScopeID")]
    public static partial uint GetAtomicSyncScopeID(LLVMOpaqueValue* AtomicInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetAtomicSyncScopeID")]
    public static partial void SetAtomicSyncScopeID(LLVMOpaqueValue* AtomicInst, uint SSID);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCmpXchgSuccessOrdering")]
    public static partial LLVMAtomicOrdering GetCmpXchgSuccessOrdering(LLVMOpaqueValue* CmpXchgInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetCmpXchgSuccessOrdering")]
    public static partial void SetCmpXchgSuccessOrdering(LLVMOpaqueValue* CmpXchgInst, LLVMAtomicOrdering Ordering);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetCmpXchgFailureOrdering")]
    public static partial LLVMAtomicOrdering GetCmpXchgFailureOrdering(LLVMOpaqueValue* CmpXchgInst);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetCmpXchgFailureOrdering")]
    public static partial void SetCmpXchgFailureOrdering(LLVMOpaqueValue* CmpXchgInst, LLVMAtomicOrdering Ordering);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateModuleProviderForExistingModule")]
    public static partial LLVMOpaqueModuleProvider* CreateModuleProviderForExistingModule(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeModuleProvider")]
    public static partial void DisposeModuleProvider(LLVMOpaqueModuleProvider* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateMemoryBufferWithContentsOfFile")]
    public static partial int CreateMemoryBufferWithContentsOfFile(sbyte* Path, LLVMOpaqueMemoryBuffer** OutMemBuf, sbyte** OutMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateMemoryBufferWithSTDIN")]
    public static partial int CreateMemoryBufferWithSTDIN(LLVMOpaqueMemoryBuffer** OutMemBuf, sbyte** OutMessage);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateMemoryBufferWithMemoryRange")]
    public static partial LLVMOpaqueMemoryBuffer* CreateMemoryBufferWithMemoryRange(sbyte* InputData, nuint InputDataLength, sbyte* BufferName, int RequiresNullTerminator);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateMemoryBufferWithMemoryRangeCopy")]
    public static partial LLVMOpaqueMemoryBuffer* CreateMemoryBufferWithMemoryRangeCopy(sbyte* InputData, nuint InputDataLength, sbyte* BufferName);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBufferStart")]
    public static partial sbyte* GetBufferStart(LLVMOpaqueMemoryBuffer* MemBuf);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetBufferSize")]
    public static partial nuint GetBufferSize(LLVMOpaqueMemoryBuffer* MemBuf);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeMemoryBuffer")]
    public static partial void DisposeMemoryBuffer(LLVMOpaqueMemoryBuffer* MemBuf);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreatePassManager")]
    public static partial LLVMOpaquePassManager* CreatePassManager();

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateFunctionPassManagerForModule")]
    public static partial LLVMOpaquePassManager* CreateFunctionPassManagerForModule(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateFunctionPassManager")]
    public static partial LLVMOpaquePassManager* CreateFunctionPassManager(LLVMOpaqueModuleProvider* MP);

    [LibraryImport("LLVM", EntryPoint = "LLVMRunPassManager")]
    public static partial int RunPassManager(LLVMOpaquePassManager* PM, LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeFunctionPassManager")]
    public static partial int InitializeFunctionPassManager(LLVMOpaquePassManager* FPM);

    [LibraryImport("LLVM", EntryPoint = "LLVMRunFunctionPassManager")]
    public static partial int RunFunctionPassManager(LLVMOpaquePassManager* FPM, LLVMOpaqueValue* F);

    [LibraryImport("LLVM", EntryPoint = "LLVMFinalizeFunctionPassManager")]
    public static partial int FinalizeFunctionPassManager(LLVMOpaquePassManager* FPM);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposePassManager")]
    public static partial void DisposePassManager(LLVMOpaquePassManager* PM);

    [LibraryImport("LLVM", EntryPoint = "LLVMStartMultithreaded")]
    public static partial int StartMultithreaded();

    [LibraryImport("LLVM", EntryPoint = "LLVMStopMultithreaded")]
    public static partial void StopMultithreaded();

    [LibraryImport("LLVM", EntryPoint = "LLVMIsMultithreaded")]
    public static partial int IsMultithreaded();
}
