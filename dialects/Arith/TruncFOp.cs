using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to a narrower format.</summary>
[Op("arith.truncf", Syntax = "$in ($roundingmode^)? (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `to` type($out)")]
public sealed partial class TruncFOp : CastOp, IFoldable
{
    [Operand<FloatLike>] public partial Value In { get; set; }
    [Attr("roundingmode")] public partial RoundingMode? RoundingMode { get; set; }
    [Attr("fastmath")] public partial FastMathFlags? FastMath { get; set; }
    [Result<FloatLike>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => ArithTypes.FloatWidth(from) > ArithTypes.FloatWidth(to);

    /// <summary>Narrows constants that stay exact.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return FloatFolding.Unary(operands[0], Out.Type, static (value, type) =>
        {
            var narrow = value.Value.ConvertTo(((FloatType)type).Format);
            return value.Value.IsFinite && narrow.ConvertTo(value.Type.Format) == value.Value ? new FloatAttr(narrow, (FloatType)type) : null;
        });
    }
}
