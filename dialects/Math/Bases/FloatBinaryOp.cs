namespace OpenXla.Ir.Dialects.Math;

/// <summary>A function of two floating-point numbers.</summary>
[OpBase(Syntax = "$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")]
public abstract partial class FloatBinaryOp : Operation, ISameOperandsAndResultType, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value Lhs { get; set; }
    [Operand<FloatLike>] public partial Value Rhs { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<FloatLike>] public partial Value Result { get; }
}
