namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to a narrower format.</summary>
[Op("arith.truncf", Syntax = "$in ($roundingmode^)? (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `to` type($out)")]
public sealed partial class TruncFOp : CastOp
{
    [Operand<FloatLike>] public partial Value In { get; set; }
    [Attr("roundingmode")] public partial RoundingMode? RoundingMode { get; set; }
    [Attr("fastmath")] public partial FastMathFlags? FastMath { get; set; }
    [Result<FloatLike>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => ArithTypes.FloatWidth(from) > ArithTypes.FloatWidth(to);
}
