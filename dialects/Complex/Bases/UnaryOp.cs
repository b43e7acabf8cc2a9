using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A function of one complex number.</summary>
[OpBase(Syntax = "$complex (`fastmath` `` $fastmath^)? attr-dict `:` type($complex)")]
public abstract partial class UnaryOp : Operation, IPure, IElementwise, ISameOperandsAndResultType
{
    [Operand<ComplexOfFloat>] public partial Value Complex { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<ComplexOfFloat>] public partial Value Result { get; }
}
