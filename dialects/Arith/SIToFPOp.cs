using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A signed integer to the nearest floating-point number.</summary>
[Op("arith.sitofp")]
public sealed partial class SIToFPOp : IntegerToFloatOp, IFoldable
{
    /// <summary>Converts constants to the nearest number, ties to even.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) =>
            type is FloatType { Format.HasZero: true } real ? new FloatAttr(FloatConversion.Nearest(real.Format, value.Value), real) : null);
    }
}
