using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A namespace of the source.</summary>
[AttrDef("llvm.di_namespace", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DINamespaceAttr(string? Name, IDIScope? Scope, bool ExportSymbols) : AliasedAttribute, IDIScope;
