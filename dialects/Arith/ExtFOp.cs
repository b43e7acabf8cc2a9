using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to a wider format.</summary>
[Op("arith.extf", Syntax = "$in (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `to` type($out)")]
public sealed partial class ExtFOp : CastOp, IFoldable
{
    [Operand<FloatLike>] public partial Value In { get; set; }
    [Attr("fastmath")] public partial FastMathFlags? FastMath { get; set; }
    [Result<FloatLike>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => ArithTypes.FloatWidth(from) < ArithTypes.FloatWidth(to);

    /// <summary>Widens constants; <c>extf(truncf x) ⇒ x</c> where both may contract.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (In.DefiningOp is TruncFOp inner && inner.In.Type.Equals(Out.Type) && MayContract(inner.FastMath) && MayContract(FastMath)) return inner.In;
        return FloatFolding.Unary(operands[0], Out.Type, FloatConversion.Exactly);
    }

    private static bool MayContract(FastMathFlags? flags) => flags is { } given && given.HasFlag(FastMathFlags.Contract);
}
