using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A name that is made visible in another scope.</summary>
[AttrDef("llvm.di_imported_entity", Syntax = "`<` struct($tag, $scope, $entity, $file, $line, $name, $elements) `>`", Summary = "")]
public sealed partial record DIImportedEntityAttr(
    IDIScope Scope,
    IDINode Entity,
    DIFileAttr? File,
    string? Name,
    DwarfTag Tag = default,
    uint Line = 0,
    EquatableArray<IDINode> Elements = default) : AliasedAttribute, IDINode;
