using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to a signed integer, towards zero.</summary>
[Op("arith.fptosi")]
public sealed partial class FPToSIOp : FloatToIntegerOp, IFoldable
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
            bool fits = integer >= -(System.Numerics.BigInteger.One << (width - 1)) && integer < System.Numerics.BigInteger.One << (width - 1);
            return fits ? new IntegerAttr(integer, type) : null;
        });
    }
}
