using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A common block of Fortran.</summary>
[AttrDef("llvm.di_common_block", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DICommonBlockAttr(
    IDIScope Scope,
    DIGlobalVariableAttr? Decl,
    string Name,
    DIFileAttr? File,
    uint Line = 0) : AliasedAttribute, IDIScope;
