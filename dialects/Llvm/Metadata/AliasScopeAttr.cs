using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A set of accesses that others may be said not to overlap.</summary>
[AttrDef("llvm.alias_scope", Syntax = "`<` struct(params) `>`", Summary = "LLVM dialect alias scope")]
public sealed partial record AliasScopeAttr(IrAttribute Id, AliasScopeDomainAttr Domain, string? Description) : AliasedAttribute
{
    internal string? Invalid() => Id is StringAttr or DistinctAttr ? null : "id of an alias scope must be a StringAttr or a DistrinctAttr";
}
