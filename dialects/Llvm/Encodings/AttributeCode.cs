namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The numbers of the attributes that have encodings of their own in bytecode; the others are text there.</summary>
internal enum AttributeCode
{
    DIBasicType,
    DICompileUnit,
    DICompositeType,
    DIDerivedType,
    DIExpressionElem,
    DIExpression,
    DIFile,
    DIGlobalVariable,
    DIGlobalVariableExpression,
    DIImportedEntity,
    DILabel,
    DILexicalBlock,
    DILexicalBlockFile,
    DILocalVariable,
    DINamespace,
    DISubprogram,
    DISubrange,
    DISubroutineType,
    LoopAnnotation,
}
