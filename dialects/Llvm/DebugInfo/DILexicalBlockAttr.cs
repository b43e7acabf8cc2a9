using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A block of statements.</summary>
[AttrDef("llvm.di_lexical_block", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DILexicalBlockAttr(IDIScope Scope, DIFileAttr? File, uint Line = 0, uint Column = 0) : AliasedAttribute, IDILocalScope;
