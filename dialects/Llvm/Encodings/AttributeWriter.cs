using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes attributes to bytecode as upstream does; false for those that go as text.</summary>
internal static class AttributeWriter
{
    internal static bool TryWrite(IrAttribute attribute, IBytecodeDialectWriter to) => attribute switch
    {
        DIFileAttr file => new FieldWriter(to, AttributeCode.DIFile).Text(file.Name).Text(file.Directory).End,
        DIExpressionAttr expression => new FieldWriter(to, AttributeCode.DIExpression).List(expression.Operations).End,
        DIExpressionElemAttr element => new FieldWriter(to, AttributeCode.DIExpressionElem).Number((ulong)element.Opcode).Numbers(element.Arguments).End,
        // The encoding has no place for the file of split debug information.
        DICompileUnitAttr { SplitDebugFilename: null } unit => Write(unit, to),
        DISubrangeAttr range => new FieldWriter(to, AttributeCode.DISubrange).Optional(range.Count).Optional(range.LowerBound).Optional(range.UpperBound).Optional(range.Stride).End,
        LoopAnnotationAttr loop => Write(loop, to),
        IDIType type => TryWriteType(type, to),
        IDIScope scope => TryWriteScope(scope, to),
        _ => TryWriteEntity(attribute, to),
    };

    private static bool TryWriteType(IDIType attribute, IBytecodeDialectWriter to) => attribute switch
    {
        DIBasicTypeAttr type => new FieldWriter(to, AttributeCode.DIBasicType).Number((ulong)type.Tag).Text(type.Name).Number(type.SizeInBits).Number((ulong)type.Encoding).End,
        DISubroutineTypeAttr type => new FieldWriter(to, AttributeCode.DISubroutineType).Number((ulong)type.CallingConvention).List(type.Types).End,
        DICompositeTypeAttr type => new FieldWriter(to, AttributeCode.DICompositeType)
            .Optional(type.RecId).Flag(type.IsRecSelf).Number((ulong)type.Tag).OptionalText(type.Name).Optional(type.File).Number(type.Line)
            .Optional(type.Scope).Optional(type.BaseType).Number((ulong)type.Flags).Number(type.SizeInBits).Number(type.AlignInBits)
            .Optional(type.DataLocation).Optional(type.Rank).Optional(type.Allocated).Optional(type.Associated).List(type.Elements).End,
        DIDerivedTypeAttr type => new FieldWriter(to, AttributeCode.DIDerivedType)
            .Number((ulong)type.Tag).OptionalText(type.Name).Optional(type.BaseType).Number(type.SizeInBits).Number(type.AlignInBits).Number(type.OffsetInBits)
            .OptionalNumber(type.DwarfAddressSpace).Optional(type.ExtraData).End,
        _ => false,
    };

    private static bool TryWriteScope(IDIScope attribute, IBytecodeDialectWriter to) => attribute switch
    {
        DILexicalBlockAttr block => new FieldWriter(to, AttributeCode.DILexicalBlock).Required(block.Scope).Optional(block.File).Number(block.Line).Number(block.Column).End,
        DILexicalBlockFileAttr block => new FieldWriter(to, AttributeCode.DILexicalBlockFile).Required(block.Scope).Optional(block.File).Number(block.Discriminator).End,
        DINamespaceAttr space => new FieldWriter(to, AttributeCode.DINamespace).OptionalText(space.Name).Optional(space.Scope).Flag(space.ExportSymbols).End,
        DISubprogramAttr program => new FieldWriter(to, AttributeCode.DISubprogram)
            .Optional(program.RecId).Flag(program.IsRecSelf).Optional(program.Id).Optional(program.CompileUnit).Optional(program.Scope)
            .OptionalText(program.Name).OptionalText(program.LinkageName).Optional(program.File).Number(program.Line).Number(program.ScopeLine)
            .Number((ulong)program.SubprogramFlags).Optional(program.Type).List(program.RetainedNodes).List(program.Annotations).End,
        _ => false,
    };

    private static bool TryWriteEntity(IrAttribute attribute, IBytecodeDialectWriter to) => attribute switch
    {
        DIGlobalVariableAttr variable => new FieldWriter(to, AttributeCode.DIGlobalVariable)
            .Optional(variable.Scope).OptionalText(variable.Name).OptionalText(variable.LinkageName).Required(variable.File).Number(variable.Line)
            .Required(variable.Type).Flag(variable.IsLocalToUnit).Flag(variable.IsDefined).Number(variable.AlignInBits).End,
        DIGlobalVariableExpressionAttr variable => new FieldWriter(to, AttributeCode.DIGlobalVariableExpression).Required(variable.Var).Optional(variable.Expr).End,
        DIImportedEntityAttr entity => new FieldWriter(to, AttributeCode.DIImportedEntity)
            .Number((ulong)entity.Tag).Required(entity.Scope).Required(entity.Entity).Optional(entity.File).Number(entity.Line).OptionalText(entity.Name).List(entity.Elements).End,
        DILabelAttr label => new FieldWriter(to, AttributeCode.DILabel).Required(label.Scope).OptionalText(label.Name).Optional(label.File).Number(label.Line).End,
        DILocalVariableAttr variable => new FieldWriter(to, AttributeCode.DILocalVariable)
            .Required(variable.Scope).OptionalText(variable.Name).Optional(variable.File).Number(variable.Line).Number(variable.Arg).Number(variable.AlignInBits)
            .Optional(variable.Type).Number((ulong)variable.Flags).End,
        _ => false,
    };

    private static bool Write(DICompileUnitAttr unit, IBytecodeDialectWriter to) => new FieldWriter(to, AttributeCode.DICompileUnit)
        .Required(unit.Id).Number((ulong)unit.SourceLanguage).Required(unit.File).OptionalText(unit.Producer).Flag(unit.IsOptimized)
        .Number((ulong)unit.EmissionKind).Number((ulong)unit.NameTableKind).End;

    private static bool Write(LoopAnnotationAttr loop, IBytecodeDialectWriter to) => new FieldWriter(to, AttributeCode.LoopAnnotation)
        .OptionalFlag(loop.DisableNonforced).Optional(loop.Vectorize).Optional(loop.Interleave).Optional(loop.Unroll).Optional(loop.UnrollAndJam)
        .Optional(loop.Licm).Optional(loop.Distribute).Optional(loop.Pipeline).Optional(loop.Peeled).Optional(loop.Unswitch)
        .OptionalFlag(loop.MustProgress).OptionalFlag(loop.IsVectorized).Optional(loop.StartLoc).Optional(loop.EndLoc).List(loop.ParallelAccesses).End;
}
