using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to an unsigned integer, towards zero.</summary>
[Op("arith.fptoui")]
public sealed partial class FPToUIOp : FloatToIntegerOp, IFoldable
{
    /// <summary>Converts constants that fit; others have no value.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return FloatFolding.Unary(operands[0], Out.Type, static (value, type) =>
        {
            if (FloatConversion.Truncate(value.Value) is not { } integer) return null;
            return integer.Sign >= 0 && integer.GetBitLength() <= IntegerFolding.Width(type) ? new IntegerAttr(integer, type) : null;
        });
    }
}
