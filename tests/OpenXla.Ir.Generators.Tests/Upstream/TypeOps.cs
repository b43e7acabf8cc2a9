using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests.Upstream;

[Op("test.format_all_types_match_var", Syntax = "$value1 `,` $value2 `:` type($value1) attr-dict")]
[TypesMatch("value1", "value2", "result")]
public sealed partial class FormatAllTypesMatchVarOp : Operation
{
    [Operand] public partial Value Value1 { get; set; }
    [Operand] public partial Value Value2 { get; set; }
    [Result] public partial Value Result { get; }
}

[Op("test.format_all_types_match_attr", Syntax = "$value1 `,` $value2 attr-dict")]
[TypesMatch("value1", "value2", "result")]
public sealed partial class FormatAllTypesMatchAttrOp : Operation
{
    [Attr<TypedAttr>("value1")] public partial IrAttribute First { get; set; }
    [Operand] public partial Value Value2 { get; set; }
    [Result] public partial Value Result { get; }
}

[Op("test.format_types_match_var", Syntax = "$value attr-dict `:` type($value)")]
[TypeFrom("result", "value", nameof(Same), Summary = "result type matches operand")]
public sealed partial class FormatTypesMatchVarOp : Operation
{
    [Operand("value")] public partial Value Input { get; set; }
    [Result] public partial Value Result { get; }

    private static IrType Same(IrType type) => type;
}

[Op("test.format_types_match_attr", Syntax = "$value attr-dict `:` type($result)")]
public sealed partial class FormatTypesMatchAttrOp : Operation
{
    [Attr("value")] public partial long Number { get; set; }
    [Result] public partial Value Result { get; }
}

[Op("test.format_infer_type", Syntax = "attr-dict")]
public sealed partial class FormatInferTypeOp : Operation, IInferResultTypes
{
    [Result] public partial Value Result { get; }

    public static void InferResultTypes(OperationState state) => state.AddResultTypes(new IntegerType(16));
}
