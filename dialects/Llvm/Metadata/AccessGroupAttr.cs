using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A group of accesses to memory that a loop may call parallel: <c>#llvm.access_group&lt;id = distinct[0]&lt;>></c>.</summary>
[AttrDef("llvm.access_group", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record AccessGroupAttr(DistinctAttr Id) : AliasedAttribute;
