using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests.Upstream;

[Op("test.format_literal_op", Syntax = "`keyword_$.` `->` `:` `,` `=` `<` `>` `(` `)` `[` `]` `` `(` ` ` `)` `?` `+` `*` `{` `\n` `}` attr-dict")]
public sealed partial class FormatLiteralOp : Operation;

[Op("test.format_attr_op", Syntax = "$attr attr-dict")]
public sealed partial class FormatAttrOp : Operation
{
    [Attr] public partial long Attr { get; set; }
}

[Op("test.format_opt_symbol_name_attr_op", Syntax = "($opt_attr^)? attr-dict")]
public sealed partial class FormatOptSymbolNameAttrOp : Operation
{
    [Attr("opt_attr", IsSymbolName = true)] public partial string? OptAttr { get; set; }
}

[Op("test.format_opt_symbol_ref_attr_op", Syntax = "($opt_attr^)? attr-dict")]
public sealed partial class FormatOptSymbolRefAttrOp : Operation
{
    [Attr("opt_attr")] public partial SymbolRefAttr? OptAttr { get; set; }
}

[Op("test.format_attr_dict_w_keyword", Syntax = "attr-dict-with-keyword")]
public sealed partial class FormatAttrDictWithKeywordOp : Operation
{
    [Attr] public partial long Attr { get; set; }
    [Attr("opt_attr")] public partial long? OptAttr { get; set; }
}

[EnumDef(Storage = EnumStorage.I64)]
public enum SomeI64Enum
{
    Case5 = 5,
    Case10 = 10,
}

[Op("test.format_optional_enum_attr", Syntax = "($attr^)? attr-dict")]
public sealed partial class FormatOptionalEnumAttrOp : Operation
{
    [Attr] public partial SomeI64Enum? Attr { get; set; }
}

[Op("test.format_optional_else", Syntax = "(`then` $isFirstBranchPresent^):(`else`)? attr-dict")]
public sealed partial class FormatOptionalElseOp : Operation
{
    [Attr] public partial bool IsFirstBranchPresent { get; set; }
}

[Op("test.format_optional_unit_attribute", Syntax = "(`is_optional` $is_optional^)? attr-dict")]
public sealed partial class FormatOptionalUnitAttributeOp : Operation
{
    [Attr("is_optional")] public partial bool IsOptional { get; set; }
}
