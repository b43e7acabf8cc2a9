namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number divided by a power of two, in a narrower format.</summary>
[Op("arith.scaling_truncf", Syntax = "$in `,` $scale ($roundingmode^)? (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `,` type($scale) `to` type($out)")]
public sealed partial class ScalingTruncFOp : Operation, ISameOperandsAndResultShape, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value In { get; set; }
    [Operand<FloatLike>] public partial Value Scale { get; set; }
    [Attr("roundingmode")] public partial RoundingMode? RoundingMode { get; set; }
    [Attr("fastmath")] public partial FastMathFlags? FastMath { get; set; }
    [Result<FloatLike>] public partial Value Out { get; }

    protected override void Verify(Verifier verifier)
    {
        var (from, to) = (ArithTypes.ElementOrSelf(In.Type), ArithTypes.ElementOrSelf(Out.Type));
        if (ArithTypes.FloatWidth(from) <= ArithTypes.FloatWidth(to))
            verifier.Error(this, $"operand types '{In.Type}', '{Scale.Type}' and result type '{Out.Type}' are cast incompatible");
    }
}
