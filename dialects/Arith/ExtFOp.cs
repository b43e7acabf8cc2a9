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

    /// <summary>Widens constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return FloatFolding.Unary(operands[0], Out.Type, static (value, type) => value.Value.IsNaN ? null : new FloatAttr(value.Value.ConvertTo(((FloatType)type).Format), (FloatType)type));
    }
}
