using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A family of alias scopes.</summary>
[AttrDef("llvm.alias_scope_domain", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record AliasScopeDomainAttr(IrAttribute Id, string? Description) : AliasedAttribute;
