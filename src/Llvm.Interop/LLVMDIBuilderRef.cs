namespace LLVMSharp.Interop;

/// <summary>Makes debug information. Call <see cref="DIBuilderFinalize"/> before the module is verified.</summary>
public unsafe partial struct LLVMDIBuilderRef : IDisposable
{
    public static LLVMDIBuilderRef Create(LLVMModuleRef M) => LLVM.CreateDIBuilder(M);

    public readonly LLVMMetadataRef CreateFile(ReadOnlySpan<char> FileName, ReadOnlySpan<char> Directory)
    {
        using var file = new MarshaledString(FileName);
        using var directory = new MarshaledString(Directory);
        return LLVM.DIBuilderCreateFile(this, file, (nuint)file.Length, directory, (nuint)directory.Length);
    }

    public readonly LLVMMetadataRef CreateCompileUnit(
        LLVMDWARFSourceLanguage SourceLanguage, LLVMMetadataRef FileMetadata, ReadOnlySpan<char> Producer, bool IsOptimized,
        ReadOnlySpan<char> Flags = default, uint RuntimeVersion = 0, ReadOnlySpan<char> SplitName = default,
        LLVMDWARFEmissionKind DwarfEmissionKind = LLVMDWARFEmissionKind.LLVMDWARFEmissionFull, uint DWOld = 0,
        bool SplitDebugInlining = true, bool DebugInfoForProfiling = false,
        ReadOnlySpan<char> SysRoot = default, ReadOnlySpan<char> SDK = default)
    {
        using var producer = new MarshaledString(Producer);
        using var flags = new MarshaledString(Flags);
        using var splitName = new MarshaledString(SplitName);
        using var sysRoot = new MarshaledString(SysRoot);
        using var sdk = new MarshaledString(SDK);
        return LLVM.DIBuilderCreateCompileUnit(
            this, SourceLanguage, FileMetadata, producer, (nuint)producer.Length, IsOptimized ? 1 : 0, flags, (nuint)flags.Length,
            RuntimeVersion, splitName, (nuint)splitName.Length, DwarfEmissionKind, DWOld, SplitDebugInlining ? 1 : 0,
            DebugInfoForProfiling ? 1 : 0, sysRoot, (nuint)sysRoot.Length, sdk, (nuint)sdk.Length);
    }

    public readonly LLVMMetadataRef CreateFunction(
        LLVMMetadataRef Scope, ReadOnlySpan<char> Name, ReadOnlySpan<char> LinkageName, LLVMMetadataRef File, uint LineNo, LLVMMetadataRef Type,
        bool IsLocalToUnit, bool IsDefinition, uint ScopeLine, LLVMDIFlags Flags, bool IsOptimized)
    {
        using var name = new MarshaledString(Name);
        using var linkageName = new MarshaledString(LinkageName);
        return LLVM.DIBuilderCreateFunction(
            this, Scope, name, (nuint)name.Length, linkageName, (nuint)linkageName.Length, File, LineNo, Type,
            IsLocalToUnit ? 1 : 0, IsDefinition ? 1 : 0, ScopeLine, Flags, IsOptimized ? 1 : 0);
    }

    public readonly LLVMMetadataRef CreateSubroutineType(LLVMMetadataRef File, ReadOnlySpan<LLVMMetadataRef> ParameterTypes, LLVMDIFlags Flags)
    {
        fixed (LLVMMetadataRef* types = ParameterTypes)
            return LLVM.DIBuilderCreateSubroutineType(this, File, (LLVMOpaqueMetadata**)types, (uint)ParameterTypes.Length, Flags);
    }

    /// <param name="Name">The name a debugger shows.</param>
    /// <param name="SizeInBits">The size of a value.</param>
    /// <param name="Encoding">A DW_ATE number: 4 float, 5 signed, 7 unsigned, …</param>
    /// <param name="Flags">Further properties.</param>
    public readonly LLVMMetadataRef CreateBasicType(ReadOnlySpan<char> Name, ulong SizeInBits, uint Encoding, LLVMDIFlags Flags)
    {
        using var name = new MarshaledString(Name);
        return LLVM.DIBuilderCreateBasicType(this, name, (nuint)name.Length, SizeInBits, Encoding, Flags);
    }

    public readonly LLVMMetadataRef CreateLexicalBlock(LLVMMetadataRef Scope, LLVMMetadataRef File, uint Line, uint Column) =>
        LLVM.DIBuilderCreateLexicalBlock(this, Scope, File, Line, Column);

    public readonly void DIBuilderFinalize() => LLVM.DIBuilderFinalize(this);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.DisposeDIBuilder(this);
        Handle = IntPtr.Zero;
    }
}
