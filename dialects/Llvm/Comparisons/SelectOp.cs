namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>One of two values by a condition: <c>llvm.select %c, %a, %b : i1, f32</c>.</summary>
[Op("llvm.select", Syntax = "operands attr-dict `:` type($condition) `,` type($res)")]
[TypesMatch("trueValue", "falseValue", "res")]
public sealed partial class SelectOp : Operation, IPure
{
    [Operand<LlvmBoolLike>] public partial Value Condition { get; set; }
    [Operand<LlvmCompatible>] public partial Value TrueValue { get; set; }
    [Operand<LlvmCompatible>] public partial Value FalseValue { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
