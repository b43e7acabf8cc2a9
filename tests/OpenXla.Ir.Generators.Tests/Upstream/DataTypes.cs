using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Generators.Tests.Upstream;

[AttrDef("test.attr_params", Syntax = "`<` params `>`")]
public sealed partial record AttrParamsAttr(int V0, int V1) : IrAttribute;

[AttrDef("test.attr_ugly", Syntax = "`begin` $attr `end`")]
public sealed partial record AttrUglyAttr(IrAttribute Attr) : IrAttribute;

[TypeDef("test.smpla")]
public sealed partial record SimpleAType : IrType;

[TypeDef("test.struct_capture_all", Syntax = "`<` struct(params) `>`")]
public sealed partial record StructCaptureAllType(int V0, int V1, int V2, int V3) : IrType;

[TypeDef("test.optional_param", Syntax = "`<` $a `,` $b `>`")]
public sealed partial record OptionalParamType(int? A, int B) : IrType;

[TypeDef("test.optional_params")]
public sealed partial record OptionalParamsType(int? A, string B) : IrType;

[TypeDef("test.optional_struct", Syntax = "`<` struct(params) `>`")]
public sealed partial record OptionalStructType(int? A, string B) : IrType;

[TypeDef("test.optional_params_after", Syntax = "`<` params `>`")]
public sealed partial record OptionalParamsAfterType(string A, int? B) : IrType;

[TypeDef("test.all_optional_params", Syntax = "`<` params `>`")]
public sealed partial record AllOptionalParamsType(int? A, int? B) : IrType;

[TypeDef("test.all_optional_struct", Syntax = "`<` struct(params) `>`")]
public sealed partial record AllOptionalStructType(int? A, int? B) : IrType;

[TypeDef("test.optional_group", Syntax = "`<` (`(` $a^ `)`) : (`x`)? $b `>`")]
public sealed partial record OptionalGroupType(int? A, int B) : IrType;

[TypeDef("test.optional_group_params", Syntax = "`<` (`(` params^ `)`) : (`x`)? `>`")]
public sealed partial record OptionalGroupParamsType(int? A, int? B) : IrType;

[TypeDef("test.optional_group_struct", Syntax = "`<` (`(` struct(params)^ `)`) : (`x`)? `>`")]
public sealed partial record OptionalGroupStructType(int? A, int? B) : IrType;

[TypeDef("test.type_with_format", Syntax = "`<` $one `,` struct($three, $two) `>`")]
public sealed partial record WithFormatType(int One, IrAttribute Two, IrAttribute Three) : IrType;

[AttrDef("test.cmpnd_a", Syntax = "`<` $width `,` $one_type `,` `[` $array `]` `>`")]
public sealed partial record CompoundAAttr(int Width, IrType One_type, EquatableArray<int> Array) : IrAttribute;

[AttrDef("test.cmpnd_nested_inner", Syntax = "`<` $number $compound `>`")]
public sealed partial record NestedInnerAttr(int Number, CompoundAAttr Compound) : IrAttribute;

[AttrDef("test.cmpnd_nested_outer", Syntax = "`<` `i` $inner `>`")]
public sealed partial record NestedOuterAttr(NestedInnerAttr Inner) : IrAttribute;
