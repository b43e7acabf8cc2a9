using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A power with an integer exponent: <c>complex.powi %z, %n : complex&lt;f32&gt;, i32</c>.</summary>
[Op("complex.powi", Syntax = "$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($result) `,` type($rhs)")]
[TypesMatch("lhs", "result")]
public sealed partial class PowiOp : Operation, IPure, IElementwise, ISameOperandsAndResultShape
{
    [Operand<ComplexOfFloat>] public partial Value Lhs { get; set; }
    [Operand<AnySignlessInteger>] public partial Value Rhs { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags? FastMath { get; set; }
    [Result<ComplexOfFloat>] public partial Value Result { get; }
}
