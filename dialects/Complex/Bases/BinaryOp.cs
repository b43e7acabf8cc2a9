using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A function of two complex numbers.</summary>
[OpBase(Syntax = "$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")]
public abstract partial class BinaryOp : Operation, IPure, IElementwise, ISameOperandsAndResultType
{
    [Operand<ComplexOfFloat>] public partial Value Lhs { get; set; }
    [Operand<ComplexOfFloat>] public partial Value Rhs { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<ComplexOfFloat>] public partial Value Result { get; }
}
