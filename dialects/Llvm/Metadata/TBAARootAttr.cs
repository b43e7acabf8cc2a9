using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The top of a tree of types of the source.</summary>
[AttrDef("llvm.tbaa_root", Syntax = "(`<` struct(params)^ `>`)?", Summary = "")]
public sealed partial record TBAARootAttr(string? Id) : AliasedAttribute, ITbaaNode;
