using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests.Upstream;

[Op("test.format_buildable_type_op", Syntax = "$buildable attr-dict")]
public sealed partial class FormatBuildableTypeOp : Operation
{
    [Operand<I64>] public partial Value Buildable { get; set; }
    [Result<I64>("buildable_res")] public partial Value BuildableResult { get; }
}

[Op("test.format_operand_a_op", Syntax = "operands `:` type(operands) attr-dict")]
public sealed partial class FormatOperandAOp : Operation
{
    [Operand<I64>] public partial Value Buildable { get; set; }
    [Operand<AnyMemRef>] public partial Value Operand { get; set; }
}

[Op("test.format_operand_b_op", Syntax = "operands `:` type($operand) attr-dict")]
public sealed partial class FormatOperandBOp : Operation
{
    [Operand<I64>] public partial Value Buildable { get; set; }
    [Operand<AnyMemRef>] public partial Value Operand { get; set; }
}

[Op("test.format_operand_c_op", Syntax = "$buildable `,` $operand `:` type(operands) attr-dict")]
public sealed partial class FormatOperandCOp : Operation
{
    [Operand<I64>] public partial Value Buildable { get; set; }
    [Operand<AnyMemRef>] public partial Value Operand { get; set; }
}

[Op("test.format_operand_d_op", Syntax = "$buildable `,` $operand `:` type($operand) attr-dict")]
public sealed partial class FormatOperandDOp : Operation
{
    [Operand<I64>] public partial Value Buildable { get; set; }
    [Operand<AnyMemRef>] public partial Value Operand { get; set; }
}

[Op("test.format_operand_e_op", Syntax = "$buildable `,` $operand `:` type($buildable) `,` type($operand) attr-dict")]
public sealed partial class FormatOperandEOp : Operation
{
    [Operand<I64>] public partial Value Buildable { get; set; }
    [Operand<AnyMemRef>] public partial Value Operand { get; set; }
}

[Op("test.format_optional_operand_result_a_op", Syntax = "`(` $optional `:` type($optional) `)` `:` type($optional_res) (`[` $variadic^ `]`)? attr-dict")]
public sealed partial class FormatOptionalOperandResultAOp : Operation
{
    [Operand<I64>] public partial Value? Optional { get; set; }
    [Operand<I64>] public partial OperandRange Variadic { get; }
    [Result<I64>("optional_res")] public partial Value? OptionalResult { get; }
}

[Op("test.format_optional_operand_result_b_op", Syntax = "(`(` $optional^ `:` type($optional) `)`)? `:` type($optional_res) (`[` $variadic^ `]`)? attr-dict")]
public sealed partial class FormatOptionalOperandResultBOp : Operation
{
    [Operand<I64>] public partial Value? Optional { get; set; }
    [Operand<I64>] public partial OperandRange Variadic { get; }
    [Result<I64>("optional_res")] public partial Value? OptionalResult { get; }
}
