namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Two floating-point numbers of one type to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($res)")]
public abstract partial class FloatOp : Operation, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Lhs { get; set; }
    [Operand<LlvmFloatLike>] public partial Value Rhs { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmFloatLike>] public partial Value Res { get; }
}
