using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A module of the source.</summary>
[AttrDef("llvm.di_module", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DIModuleAttr(
    DIFileAttr? File,
    IDIScope? Scope,
    string? Name,
    string? ConfigMacros,
    string? IncludePath,
    string? Apinotes,
    uint Line = 0,
    bool IsDecl = false) : AliasedAttribute, IDIScope;
