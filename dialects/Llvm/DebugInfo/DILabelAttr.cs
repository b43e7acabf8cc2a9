using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A label of the source.</summary>
[AttrDef("llvm.di_label", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DILabelAttr(IDIScope Scope, string? Name, DIFileAttr? File, uint Line = 0) : AliasedAttribute, IDINode;
