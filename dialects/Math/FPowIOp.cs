namespace OpenXla.Ir.Dialects.Math;

/// <summary>A floating-point number to the power of an integer.</summary>
[Op("math.fpowi", Syntax = "$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($lhs) `,` type($rhs)")]
[TypesMatch("lhs", "result")]
public sealed partial class FPowIOp : Operation, ISameOperandsAndResultShape, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<FloatLike>] public partial Value Result { get; }
}
