using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A signed integer to the nearest floating-point number.</summary>
[Op("arith.sitofp")]
public sealed partial class SIToFPOp : IntegerToFloatOp, IFoldable
{
    /// <summary>Converts constants that double holds exactly.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) =>
        {
            var number = value.Value;
            return number.GetBitLength() <= 53 && type is FloatType { Width: <= 64 } real ? new FloatAttr((double)number, real) : null;
        });
    }
}
