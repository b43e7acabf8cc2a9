namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The number with its sign turned.</summary>
[Op("arith.negf", Syntax = "$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")]
public sealed partial class NegFOp : Operation, ISameOperandsAndResultType, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value Operand { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<FloatLike>] public partial Value Result { get; }
}
