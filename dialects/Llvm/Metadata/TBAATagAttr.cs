using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which type of the source an access is to: <c>#llvm.tbaa_tag&lt;base_type = #int, access_type = #int, offset = 0></c>.</summary>
[AttrDef("llvm.tbaa_tag", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record TBAATagAttr(
    [Param("base_type")] TBAATypeDescriptorAttr BaseType,
    [Param("access_type")] TBAATypeDescriptorAttr AccessType,
    long Offset,
    bool Constant = false) : AliasedAttribute;
