namespace OpenXla.Ir.Dialects.Math;

/// <summary>a * b + c, rounded once.</summary>
[Op("math.fma", Syntax = "$a `,` $b `,` $c (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")]
public sealed partial class FmaOp : Operation, ISameOperandsAndResultType, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value A { get; set; }
    [Operand<FloatLike>] public partial Value B { get; set; }
    [Operand<FloatLike>] public partial Value C { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<FloatLike>] public partial Value Result { get; }
}
