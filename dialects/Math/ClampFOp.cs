namespace OpenXla.Ir.Dialects.Math;

/// <summary>The value brought between two bounds.</summary>
[Op("math.clampf", Syntax = "$value `to` ` ` `[` $min `,` $max `]` (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")]
public sealed partial class ClampFOp : Operation, ISameOperandsAndResultType, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value Value { get; set; }
    [Operand<FloatLike>] public partial Value Min { get; set; }
    [Operand<FloatLike>] public partial Value Max { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<FloatLike>] public partial Value Result { get; }
}
