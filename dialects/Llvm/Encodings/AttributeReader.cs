using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Reads what <see cref="AttributeWriter"/> wrote. Named arguments are evaluated as they stand: in the order of the bytes.</summary>
internal static class AttributeReader
{
    internal static IrAttribute Read(BytecodeDialectReader from)
    {
        var next = new FieldReader(from);
        ulong code = next.Number();
        return (AttributeCode)code switch
        {
            AttributeCode.DIBasicType => new DIBasicTypeAttr(Tag: next.Case<DwarfTag>(), Name: next.Text(), SizeInBits: next.Number(), Encoding: next.Case<DwarfEncoding>()),
            AttributeCode.DICompileUnit => ReadCompileUnit(next),
            AttributeCode.DICompositeType => ReadCompositeType(next),
            AttributeCode.DIDerivedType => ReadDerivedType(next),
            AttributeCode.DIExpressionElem => new DIExpressionElemAttr(next.Case<DwarfOperation>(), next.Numbers()),
            AttributeCode.DIExpression => new DIExpressionAttr(next.List<DIExpressionElemAttr>()),
            AttributeCode.DIFile => new DIFileAttr(next.Text(), next.Text()),
            AttributeCode.DIGlobalVariable => new DIGlobalVariableAttr(
                next.Optional<IDIScope>(), next.OptionalText(), next.OptionalText(), next.Required<DIFileAttr>(), next.Small(), next.Required<IDIType>(), next.Flag(), next.Flag(), next.Small()),
            AttributeCode.DIGlobalVariableExpression => new DIGlobalVariableExpressionAttr(next.Required<DIGlobalVariableAttr>(), next.Optional<DIExpressionAttr>()),
            AttributeCode.DIImportedEntity => ReadImportedEntity(next),
            AttributeCode.DILabel => new DILabelAttr(next.Required<IDIScope>(), next.OptionalText(), next.Optional<DIFileAttr>(), next.Small()),
            AttributeCode.DILexicalBlock => new DILexicalBlockAttr(next.Required<IDIScope>(), next.Optional<DIFileAttr>(), next.Small(), next.Small()),
            AttributeCode.DILexicalBlockFile => new DILexicalBlockFileAttr(next.Required<IDIScope>(), next.Optional<DIFileAttr>(), next.Small()),
            AttributeCode.DILocalVariable => ReadLocalVariable(next),
            AttributeCode.DINamespace => new DINamespaceAttr(next.OptionalText(), next.Optional<IDIScope>(), next.Flag()),
            AttributeCode.DISubprogram => ReadSubprogram(next),
            AttributeCode.DISubrange => new DISubrangeAttr(next.Optional<IrAttribute>(), next.Optional<IrAttribute>(), next.Optional<IrAttribute>(), next.Optional<IrAttribute>()),
            AttributeCode.DISubroutineType => new DISubroutineTypeAttr(next.Case<DwarfCallingConvention>(), next.List<IDIType>()),
            AttributeCode.LoopAnnotation => ReadLoop(next),
            _ => throw new BytecodeException($"unknown attribute code: {code}"),
        };
    }

    private static DICompileUnitAttr ReadCompileUnit(FieldReader next) => new(
        Id: next.Required<DistinctAttr>(),
        SourceLanguage: next.Case<DwarfLanguage>(),
        File: next.Required<DIFileAttr>(),
        Producer: next.OptionalText(),
        IsOptimized: next.Flag(),
        EmissionKind: next.Case<DIEmissionKind>(),
        NameTableKind: next.Case<DINameTableKind>(),
        SplitDebugFilename: null);

    private static DICompositeTypeAttr ReadCompositeType(FieldReader next) => new(
        RecId: next.Optional<DistinctAttr>(),
        IsRecSelf: next.Flag(),
        Tag: next.Case<DwarfTag>(),
        Name: next.OptionalText(),
        File: next.Optional<DIFileAttr>(),
        Line: next.Small(),
        Scope: next.Optional<IDIScope>(),
        BaseType: next.Optional<IDIType>(),
        Flags: (DIFlags)next.Small(),
        SizeInBits: next.Number(),
        AlignInBits: next.Number(),
        DataLocation: next.Optional<DIExpressionAttr>(),
        Rank: next.Optional<DIExpressionAttr>(),
        Allocated: next.Optional<DIExpressionAttr>(),
        Associated: next.Optional<DIExpressionAttr>(),
        Elements: next.List<IDINode>());

    private static DIDerivedTypeAttr ReadDerivedType(FieldReader next) => new(
        Tag: next.Case<DwarfTag>(),
        Name: next.OptionalText(),
        BaseType: next.Optional<IDIType>(),
        SizeInBits: next.Number(),
        AlignInBits: next.Small(),
        OffsetInBits: next.Number(),
        DwarfAddressSpace: next.OptionalNumber(),
        ExtraData: next.Optional<IDINode>());

    private static DIImportedEntityAttr ReadImportedEntity(FieldReader next) => new(
        Tag: next.Case<DwarfTag>(),
        Scope: next.Required<IDIScope>(),
        Entity: next.Required<IDINode>(),
        File: next.Optional<DIFileAttr>(),
        Line: next.Small(),
        Name: next.OptionalText(),
        Elements: next.List<IDINode>());

    private static DILocalVariableAttr ReadLocalVariable(FieldReader next) => new(
        Scope: next.Required<IDIScope>(),
        Name: next.OptionalText(),
        File: next.Optional<DIFileAttr>(),
        Line: next.Small(),
        Arg: next.Small(),
        AlignInBits: next.Small(),
        Type: next.Optional<IDIType>(),
        Flags: (DIFlags)next.Small());

    private static DISubprogramAttr ReadSubprogram(FieldReader next) => new(
        RecId: next.Optional<DistinctAttr>(),
        IsRecSelf: next.Flag(),
        Id: next.Optional<DistinctAttr>(),
        CompileUnit: next.Optional<DICompileUnitAttr>(),
        Scope: next.Optional<IDIScope>(),
        Name: next.OptionalText(),
        LinkageName: next.OptionalText(),
        File: next.Optional<DIFileAttr>(),
        Line: next.Small(),
        ScopeLine: next.Small(),
        SubprogramFlags: (DISubprogramFlags)next.Small(),
        Type: next.Optional<DISubroutineTypeAttr>(),
        RetainedNodes: next.List<IDINode>(),
        Annotations: next.List<IDINode>());

    private static LoopAnnotationAttr ReadLoop(FieldReader next) => new(
        DisableNonforced: next.OptionalFlag(),
        Vectorize: next.Optional<LoopVectorizeAttr>(),
        Interleave: next.Optional<LoopInterleaveAttr>(),
        Unroll: next.Optional<LoopUnrollAttr>(),
        UnrollAndJam: next.Optional<LoopUnrollAndJamAttr>(),
        Licm: next.Optional<LoopLICMAttr>(),
        Distribute: next.Optional<LoopDistributeAttr>(),
        Pipeline: next.Optional<LoopPipelineAttr>(),
        Peeled: next.Optional<LoopPeeledAttr>(),
        Unswitch: next.Optional<LoopUnswitchAttr>(),
        MustProgress: next.OptionalFlag(),
        IsVectorized: next.OptionalFlag(),
        StartLoc: next.Optional<FusedLocation>(),
        EndLoc: next.Optional<FusedLocation>(),
        ParallelAccesses: next.List<AccessGroupAttr>());
}
