using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An unsigned integer to the nearest floating-point number.</summary>
[Op("arith.uitofp")]
public sealed partial class UIToFPOp : IntegerToFloatOp, IFoldable
{
    /// <summary>Converts constants that double holds exactly.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) =>
        {
            var number = IntegerFolding.Unsigned(value.Value, IntegerFolding.Width(value.Type));
            return number.GetBitLength() <= 53 && type is FloatType { Width: <= 64 } real ? new FloatAttr((double)number, real) : null;
        });
    }
}
