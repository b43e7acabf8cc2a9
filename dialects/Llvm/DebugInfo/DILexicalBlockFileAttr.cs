using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A part of a block that comes from another file.</summary>
[AttrDef("llvm.di_lexical_block_file", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DILexicalBlockFileAttr(IDIScope Scope, DIFileAttr? File, uint Discriminator) : AliasedAttribute, IDILocalScope;
