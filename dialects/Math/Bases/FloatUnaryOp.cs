namespace OpenXla.Ir.Dialects.Math;

/// <summary>A function of one floating-point number.</summary>
[OpBase(Syntax = "$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")]
public abstract partial class FloatUnaryOp : Operation, ISameOperandsAndResultType, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value Operand { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<FloatLike>] public partial Value Result { get; }
}
