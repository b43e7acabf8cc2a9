using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A source file: <c>#llvm.di_file&lt;"a.c" in "/src"></c>.</summary>
[AttrDef("llvm.di_file", Syntax = "`<` $name `in` $directory `>`", Summary = "")]
public sealed partial record DIFileAttr(string Name, string Directory) : AliasedAttribute, IDIScope;
