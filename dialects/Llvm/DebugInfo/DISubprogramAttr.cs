using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function of the source. Inside itself it stands as a copy with <c>isRecSelf</c> and the same <c>recId</c>.</summary>
[AttrDef("llvm.di_subprogram", Syntax = "`<` struct($recId, $isRecSelf, $id, $compileUnit, $scope, $name, $linkageName, $file, $line, $scopeLine, $subprogramFlags, $type, $retainedNodes, $annotations) `>`", Summary = "")]
public sealed partial record DISubprogramAttr(
    DistinctAttr? RecId,
    DistinctAttr? Id,
    DICompileUnitAttr? CompileUnit,
    IDIScope? Scope,
    string? Name,
    string? LinkageName,
    DIFileAttr? File,
    DISubroutineTypeAttr? Type,
    bool IsRecSelf = false,
    uint Line = 0,
    uint ScopeLine = 0,
    DISubprogramFlags SubprogramFlags = DISubprogramFlags.None,
    EquatableArray<IDINode> RetainedNodes = default,
    EquatableArray<IDINode> Annotations = default) : AliasedAttribute, IDILocalScope;
