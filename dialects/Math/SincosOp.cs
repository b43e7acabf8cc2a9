namespace OpenXla.Ir.Dialects.Math;

/// <summary>Sine and cosine of the same number.</summary>
[Op("math.sincos", Syntax = "$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($operand)")]
[TypesMatch("operand", "sin", "cos")]
public sealed partial class SincosOp : Operation, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value Operand { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<FloatLike>] public partial Value Sin { get; }
    [Result<FloatLike>] public partial Value Cos { get; }
}
