using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An unsigned integer to the nearest floating-point number.</summary>
[Op("arith.uitofp")]
public sealed partial class UIToFPOp : IntegerToFloatOp, IFoldable
{
    /// <summary>Converts constants to the nearest number, ties to even.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) =>
            type is FloatType { Format.HasZero: true } real ? new FloatAttr(FloatConversion.Nearest(real.Format, IntegerFolding.Unsigned(value.Value, IntegerFolding.Width(value.Type))), real) : null);
    }
}
