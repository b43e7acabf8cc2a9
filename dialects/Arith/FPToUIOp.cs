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
            double number = System.Math.Truncate(value.ToDouble());
            if (!double.IsFinite(number)) return null;
            var integer = new System.Numerics.BigInteger(number);
            int width = IntegerFolding.Width(type);
            bool fits = integer.Sign >= 0 && integer < System.Numerics.BigInteger.One << width;
            return fits ? new IntegerAttr(integer, type) : null;
        });
    }
}
