using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A relaxation of memory ordering: <c>#llvm.mmra_tag&lt;"amdgpu-as":"local"></c>.</summary>
[AttrDef("llvm.mmra_tag", Syntax = "`<` $prefix `` `:` `` $suffix `>`", Summary = "")]
public sealed partial record MMRATagAttr(string Prefix, string Suffix) : AliasedAttribute;
