// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMDebugMetadataVersion")]
    public static partial uint DebugMetadataVersion();

    [LibraryImport("LLVM", EntryPoint = "LLVMGetModuleDebugMetadataVersion")]
    public static partial uint GetModuleDebugMetadataVersion(LLVMOpaqueModule* Module);

    [LibraryImport("LLVM", EntryPoint = "LLVMStripModuleDebugInfo")]
    public static partial int StripModuleDebugInfo(LLVMOpaqueModule* Module);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateDIBuilderDisallowUnresolved")]
    public static partial LLVMOpaqueDIBuilder* CreateDIBuilderDisallowUnresolved(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateDIBuilder")]
    public static partial LLVMOpaqueDIBuilder* CreateDIBuilder(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeDIBuilder")]
    public static partial void DisposeDIBuilder(LLVMOpaqueDIBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderFinalize")]
    public static partial void DIBuilderFinalize(LLVMOpaqueDIBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderFinalizeSubprogram")]
    public static partial void DIBuilderFinalizeSubprogram(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Subprogram);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateCompileUnit")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateCompileUnit(LLVMOpaqueDIBuilder* Builder, LLVMDWARFSourceLanguage Lang, LLVMOpaqueMetadata* FileRef, sbyte* Producer, nuint ProducerLen, int isOptimized, sbyte* Flags, nuint FlagsLen, uint RuntimeVer, sbyte* SplitName, nuint SplitNameLen, LLVMDWARFEmissionKind Kind, uint DWOId, int SplitDebugInlining, int DebugInfoForProfiling, sbyte* SysRoot, nuint SysRootLen, sbyte* SDK, nuint SDKLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateFile")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateFile(LLVMOpaqueDIBuilder* Builder, sbyte* Filename, nuint FilenameLen, sbyte* Directory, nuint DirectoryLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateFileWithChecksum")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateFileWithChecksum(LLVMOpaqueDIBuilder* Builder, sbyte* Filename, nuint FilenameLen, sbyte* Directory, nuint DirectoryLen, LLVMChecksumKind ChecksumKind, sbyte* Checksum, nuint ChecksumLen, sbyte* Source, nuint SourceLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateModule")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateModule(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* ParentScope, sbyte* Name, nuint NameLen, sbyte* ConfigMacros, nuint ConfigMacrosLen, sbyte* IncludePath, nuint IncludePathLen, sbyte* APINotesFile, nuint APINotesFileLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateNameSpace")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateNameSpace(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* ParentScope, sbyte* Name, nuint NameLen, int ExportSymbols);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateFunction")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateFunction(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, sbyte* LinkageName, nuint LinkageNameLen, LLVMOpaqueMetadata* File, uint LineNo, LLVMOpaqueMetadata* Ty, int IsLocalToUnit, int IsDefinition, uint ScopeLine, LLVMDIFlags Flags, int IsOptimized);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateLexicalBlock")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateLexicalBlock(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* File, uint Line, uint Column);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateLexicalBlockFile")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateLexicalBlockFile(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* File, uint Discriminator);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateImportedModuleFromNamespace")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateImportedModuleFromNamespace(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* NS, LLVMOpaqueMetadata* File, uint Line);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateImportedModuleFromAlias")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateImportedModuleFromAlias(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* ImportedEntity, LLVMOpaqueMetadata* File, uint Line, LLVMOpaqueMetadata** Elements, uint NumElements);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateImportedModuleFromModule")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateImportedModuleFromModule(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* M, LLVMOpaqueMetadata* File, uint Line, LLVMOpaqueMetadata** Elements, uint NumElements);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateImportedDeclaration")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateImportedDeclaration(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* Decl, LLVMOpaqueMetadata* File, uint Line, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata** Elements, uint NumElements);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateDebugLocation")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateDebugLocation(LLVMOpaqueContext* Ctx, uint Line, uint Column, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* InlinedAt);

    [LibraryImport("LLVM", EntryPoint = "LLVMDILocationGetLine")]
    public static partial uint DILocationGetLine(LLVMOpaqueMetadata* Location);

    [LibraryImport("LLVM", EntryPoint = "LLVMDILocationGetColumn")]
    public static partial uint DILocationGetColumn(LLVMOpaqueMetadata* Location);

    [LibraryImport("LLVM", EntryPoint = "LLVMDILocationGetScope")]
    public static partial LLVMOpaqueMetadata* DILocationGetScope(LLVMOpaqueMetadata* Location);

    [LibraryImport("LLVM", EntryPoint = "LLVMDILocationGetInlinedAt")]
    public static partial LLVMOpaqueMetadata* DILocationGetInlinedAt(LLVMOpaqueMetadata* Location);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIScopeGetFile")]
    public static partial LLVMOpaqueMetadata* DIScopeGetFile(LLVMOpaqueMetadata* Scope);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIFileGetDirectory")]
    public static partial sbyte* DIFileGetDirectory(LLVMOpaqueMetadata* File, uint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIFileGetFilename")]
    public static partial sbyte* DIFileGetFilename(LLVMOpaqueMetadata* File, uint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIFileGetSource")]
    public static partial sbyte* DIFileGetSource(LLVMOpaqueMetadata* File, uint* Len);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderGetOrCreateTypeArray")]
    public static partial LLVMOpaqueMetadata* DIBuilderGetOrCreateTypeArray(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata** Data, nuint NumElements);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateSubroutineType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateSubroutineType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* File, LLVMOpaqueMetadata** ParameterTypes, uint NumParameterTypes, LLVMDIFlags Flags);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateMacro")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateMacro(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* ParentMacroFile, uint Line, LLVMDWARFMacinfoRecordType RecordType, sbyte* Name, nuint NameLen, sbyte* Value, nuint ValueLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateTempMacroFile")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateTempMacroFile(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* ParentMacroFile, uint Line, LLVMOpaqueMetadata* File);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateEnumerator")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateEnumerator(LLVMOpaqueDIBuilder* Builder, sbyte* Name, nuint NameLen, long Value, int IsUnsigned);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateEnumeratorOfArbitraryPrecision")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateEnumeratorOfArbitraryPrecision(LLVMOpaqueDIBuilder* Builder, sbyte* Name, nuint NameLen, ulong SizeInBits, ulong* Words, int IsUnsigned);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateEnumerationType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateEnumerationType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNumber, ulong SizeInBits, uint AlignInBits, LLVMOpaqueMetadata** Elements, uint NumElements, LLVMOpaqueMetadata* ClassTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateUnionType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateUnionType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNumber, ulong SizeInBits, uint AlignInBits, LLVMDIFlags Flags, LLVMOpaqueMetadata** Elements, uint NumElements, uint RunTimeLang, sbyte* UniqueId, nuint UniqueIdLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateArrayType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateArrayType(LLVMOpaqueDIBuilder* Builder, ulong Size, uint AlignInBits, LLVMOpaqueMetadata* Ty, LLVMOpaqueMetadata** Subscripts, uint NumSubscripts);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateSetType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateSetType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNumber, ulong SizeInBits, uint AlignInBits, LLVMOpaqueMetadata* BaseTy);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateSubrangeType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateSubrangeType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, uint LineNo, LLVMOpaqueMetadata* File, ulong SizeInBits, uint AlignInBits, LLVMDIFlags Flags, LLVMOpaqueMetadata* BaseTy, LLVMOpaqueMetadata* LowerBound, LLVMOpaqueMetadata* UpperBound, LLVMOpaqueMetadata* Stride, LLVMOpaqueMetadata* Bias);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateDynamicArrayType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateDynamicArrayType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, uint LineNo, LLVMOpaqueMetadata* File, ulong Size, uint AlignInBits, LLVMOpaqueMetadata* Ty, LLVMOpaqueMetadata** Subscripts, uint NumSubscripts, LLVMOpaqueMetadata* DataLocation, LLVMOpaqueMetadata* Associated, LLVMOpaqueMetadata* Allocated, LLVMOpaqueMetadata* Rank, LLVMOpaqueMetadata* BitStride);

    [LibraryImport("LLVM", EntryPoint = "LLVMReplaceArrays")]
    public static partial void ReplaceArrays(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata** T, LLVMOpaqueMetadata** Elements, uint NumElements);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateVectorType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateVectorType(LLVMOpaqueDIBuilder* Builder, ulong Size, uint AlignInBits, LLVMOpaqueMetadata* Ty, LLVMOpaqueMetadata** Subscripts, uint NumSubscripts);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateUnspecifiedType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateUnspecifiedType(LLVMOpaqueDIBuilder* Builder, sbyte* Name, nuint NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateBasicType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateBasicType(LLVMOpaqueDIBuilder* Builder, sbyte* Name, nuint NameLen, ulong SizeInBits, uint Encoding, LLVMDIFlags Flags);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreatePointerType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreatePointerType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* PointeeTy, ulong SizeInBits, uint AlignInBits, uint AddressSpace, sbyte* Name, nuint NameLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateStructType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateStructType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNumber, ulong SizeInBits, uint AlignInBits, LLVMDIFlags Flags, LLVMOpaqueMetadata* DerivedFrom, LLVMOpaqueMetadata** Elements, uint NumElements, uint RunTimeLang, LLVMOpaqueMetadata* VTableHolder, sbyte* UniqueId, nuint UniqueIdLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateMemberType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateMemberType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNo, ulong SizeInBits, uint AlignInBits, ulong OffsetInBits, LLVMDIFlags Flags, LLVMOpaqueMetadata* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateStaticMemberType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateStaticMemberType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNumber, LLVMOpaqueMetadata* Type, LLVMDIFlags Flags, LLVMOpaqueValue* ConstantVal, uint AlignInBits);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateMemberPointerType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateMemberPointerType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* PointeeType, LLVMOpaqueMetadata* ClassType, ulong SizeInBits, uint AlignInBits, LLVMDIFlags Flags);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateObjCIVar")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateObjCIVar(LLVMOpaqueDIBuilder* Builder, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNo, ulong SizeInBits, uint AlignInBits, ulong OffsetInBits, LLVMDIFlags Flags, LLVMOpaqueMetadata* Ty, LLVMOpaqueMetadata* PropertyNode);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateObjCProperty")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateObjCProperty(LLVMOpaqueDIBuilder* Builder, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNo, sbyte* GetterName, nuint GetterNameLen, sbyte* SetterName, nuint SetterNameLen, uint PropertyAttributes, LLVMOpaqueMetadata* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateObjectPointerType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateObjectPointerType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Type, int Implicit);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateQualifiedType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateQualifiedType(LLVMOpaqueDIBuilder* Builder, uint Tag, LLVMOpaqueMetadata* Type);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateReferenceType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateReferenceType(LLVMOpaqueDIBuilder* Builder, uint Tag, LLVMOpaqueMetadata* Type);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateNullPtrType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateNullPtrType(LLVMOpaqueDIBuilder* Builder);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateTypedef")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateTypedef(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Type, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNo, LLVMOpaqueMetadata* Scope, uint AlignInBits);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateInheritance")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateInheritance(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Ty, LLVMOpaqueMetadata* BaseTy, ulong BaseOffset, uint VBPtrOffset, LLVMDIFlags Flags);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateForwardDecl")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateForwardDecl(LLVMOpaqueDIBuilder* Builder, uint Tag, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* File, uint Line, uint RuntimeLang, ulong SizeInBits, uint AlignInBits, sbyte* UniqueIdentifier, nuint UniqueIdentifierLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateReplaceableCompositeType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateReplaceableCompositeType(LLVMOpaqueDIBuilder* Builder, uint Tag, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* Scope, LLVMOpaqueMetadata* File, uint Line, uint RuntimeLang, ulong SizeInBits, uint AlignInBits, LLVMDIFlags Flags, sbyte* UniqueIdentifier, nuint UniqueIdentifierLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateBitFieldMemberType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateBitFieldMemberType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNumber, ulong SizeInBits, ulong OffsetInBits, ulong StorageOffsetInBits, LLVMDIFlags Flags, LLVMOpaqueMetadata* Type);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateClassType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateClassType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNumber, ulong SizeInBits, uint AlignInBits, ulong OffsetInBits, LLVMDIFlags Flags, LLVMOpaqueMetadata* DerivedFrom, LLVMOpaqueMetadata** Elements, uint NumElements, LLVMOpaqueMetadata* VTableHolder, LLVMOpaqueMetadata* TemplateParamsNode, sbyte* UniqueIdentifier, nuint UniqueIdentifierLen);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateArtificialType")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateArtificialType(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Type);

    [LibraryImport("LLVM", EntryPoint = "LLVMDITypeGetName")]
    public static partial sbyte* DITypeGetName(LLVMOpaqueMetadata* DType, nuint* Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMDITypeGetSizeInBits")]
    public static partial ulong DITypeGetSizeInBits(LLVMOpaqueMetadata* DType);

    [LibraryImport("LLVM", EntryPoint = "LLVMDITypeGetOffsetInBits")]
    public static partial ulong DITypeGetOffsetInBits(LLVMOpaqueMetadata* DType);

    [LibraryImport("LLVM", EntryPoint = "LLVMDITypeGetAlignInBits")]
    public static partial uint DITypeGetAlignInBits(LLVMOpaqueMetadata* DType);

    [LibraryImport("LLVM", EntryPoint = "LLVMDITypeGetLine")]
    public static partial uint DITypeGetLine(LLVMOpaqueMetadata* DType);

    [LibraryImport("LLVM", EntryPoint = "LLVMDITypeGetFlags")]
    public static partial LLVMDIFlags DITypeGetFlags(LLVMOpaqueMetadata* DType);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderGetOrCreateSubrange")]
    public static partial LLVMOpaqueMetadata* DIBuilderGetOrCreateSubrange(LLVMOpaqueDIBuilder* Builder, long LowerBound, long Count);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderGetOrCreateArray")]
    public static partial LLVMOpaqueMetadata* DIBuilderGetOrCreateArray(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata** Data, nuint NumElements);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateExpression")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateExpression(LLVMOpaqueDIBuilder* Builder, ulong* Addr, nuint Length);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateConstantValueExpression")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateConstantValueExpression(LLVMOpaqueDIBuilder* Builder, ulong Value);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateGlobalVariableExpression")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateGlobalVariableExpression(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, sbyte* Linkage, nuint LinkLen, LLVMOpaqueMetadata* File, uint LineNo, LLVMOpaqueMetadata* Ty, int LocalToUnit, LLVMOpaqueMetadata* Expr, LLVMOpaqueMetadata* Decl, uint AlignInBits);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetDINodeTag")]
    public static partial ushort GetDINodeTag(LLVMOpaqueMetadata* MD);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIGlobalVariableExpressionGetVariable")]
    public static partial LLVMOpaqueMetadata* DIGlobalVariableExpressionGetVariable(LLVMOpaqueMetadata* GVE);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIGlobalVariableExpressionGetExpression")]
    public static partial LLVMOpaqueMetadata* DIGlobalVariableExpressionGetExpression(LLVMOpaqueMetadata* GVE);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIVariableGetFile")]
    public static partial LLVMOpaqueMetadata* DIVariableGetFile(LLVMOpaqueMetadata* Var);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIVariableGetScope")]
    public static partial LLVMOpaqueMetadata* DIVariableGetScope(LLVMOpaqueMetadata* Var);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIVariableGetLine")]
    public static partial uint DIVariableGetLine(LLVMOpaqueMetadata* Var);

    [LibraryImport("LLVM", EntryPoint = "LLVMTemporaryMDNode")]
    public static partial LLVMOpaqueMetadata* TemporaryMDNode(LLVMOpaqueContext* Ctx, LLVMOpaqueMetadata** Data, nuint NumElements);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeTemporaryMDNode")]
    public static partial void DisposeTemporaryMDNode(LLVMOpaqueMetadata* TempNode);

    [LibraryImport("LLVM", EntryPoint = "LLVMMetadataReplaceAllUsesWith")]
    public static partial void MetadataReplaceAllUsesWith(LLVMOpaqueMetadata* TempTargetMetadata, LLVMOpaqueMetadata* Replacement);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateTempGlobalVariableFwdDecl")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateTempGlobalVariableFwdDecl(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, sbyte* Linkage, nuint LnkLen, LLVMOpaqueMetadata* File, uint LineNo, LLVMOpaqueMetadata* Ty, int LocalToUnit, LLVMOpaqueMetadata* Decl, uint AlignInBits);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderInsertDeclareRecordBefore")]
    public static partial LLVMOpaqueDbgRecord* DIBuilderInsertDeclareRecordBefore(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueValue* Storage, LLVMOpaqueMetadata* VarInfo, LLVMOpaqueMetadata* Expr, LLVMOpaqueMetadata* DebugLoc, LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderInsertDeclareRecordAtEnd")]
    public static partial LLVMOpaqueDbgRecord* DIBuilderInsertDeclareRecordAtEnd(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueValue* Storage, LLVMOpaqueMetadata* VarInfo, LLVMOpaqueMetadata* Expr, LLVMOpaqueMetadata* DebugLoc, LLVMOpaqueBasicBlock* Block);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderInsertDbgValueRecordBefore")]
    public static partial LLVMOpaqueDbgRecord* DIBuilderInsertDbgValueRecordBefore(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueValue* Val, LLVMOpaqueMetadata* VarInfo, LLVMOpaqueMetadata* Expr, LLVMOpaqueMetadata* DebugLoc, LLVMOpaqueValue* Instr);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderInsertDbgValueRecordAtEnd")]
    public static partial LLVMOpaqueDbgRecord* DIBuilderInsertDbgValueRecordAtEnd(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueValue* Val, LLVMOpaqueMetadata* VarInfo, LLVMOpaqueMetadata* Expr, LLVMOpaqueMetadata* DebugLoc, LLVMOpaqueBasicBlock* Block);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateAutoVariable")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateAutoVariable(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNo, LLVMOpaqueMetadata* Ty, int AlwaysPreserve, LLVMDIFlags Flags, uint AlignInBits);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateParameterVariable")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateParameterVariable(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Scope, sbyte* Name, nuint NameLen, uint ArgNo, LLVMOpaqueMetadata* File, uint LineNo, LLVMOpaqueMetadata* Ty, int AlwaysPreserve, LLVMDIFlags Flags);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetSubprogram")]
    public static partial LLVMOpaqueMetadata* GetSubprogram(LLVMOpaqueValue* Func);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetSubprogram")]
    public static partial void SetSubprogram(LLVMOpaqueValue* Func, LLVMOpaqueMetadata* SP);

    [LibraryImport("LLVM", EntryPoint = "LLVMDISubprogramGetLine")]
    public static partial uint DISubprogramGetLine(LLVMOpaqueMetadata* Subprogram);

    [LibraryImport("LLVM", EntryPoint = "LLVMDISubprogramReplaceType")]
    public static partial void DISubprogramReplaceType(LLVMOpaqueMetadata* Subprogram, LLVMOpaqueMetadata* SubroutineType);

    [LibraryImport("LLVM", EntryPoint = "LLVMInstructionGetDebugLoc")]
    public static partial LLVMOpaqueMetadata* InstructionGetDebugLoc(LLVMOpaqueValue* Inst);

    [LibraryImport("LLVM", EntryPoint = "LLVMInstructionSetDebugLoc")]
    public static partial void InstructionSetDebugLoc(LLVMOpaqueValue* Inst, LLVMOpaqueMetadata* Loc);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderCreateLabel")]
    public static partial LLVMOpaqueMetadata* DIBuilderCreateLabel(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* Context, sbyte* Name, nuint NameLen, LLVMOpaqueMetadata* File, uint LineNo, int AlwaysPreserve);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderInsertLabelBefore")]
    public static partial LLVMOpaqueDbgRecord* DIBuilderInsertLabelBefore(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* LabelInfo, LLVMOpaqueMetadata* Location, LLVMOpaqueValue* InsertBefore);

    [LibraryImport("LLVM", EntryPoint = "LLVMDIBuilderInsertLabelAtEnd")]
    public static partial LLVMOpaqueDbgRecord* DIBuilderInsertLabelAtEnd(LLVMOpaqueDIBuilder* Builder, LLVMOpaqueMetadata* LabelInfo, LLVMOpaqueMetadata* Location, LLVMOpaqueBasicBlock* InsertAtEnd);

    [LibraryImport("LLVM", EntryPoint = "LLVMGetMetadataKind")]
    public static partial LLVMMetadataKind GetMetadataKind(LLVMOpaqueMetadata* Metadata);
}
