using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The natural logarithm of one more, exact near zero.</summary>
[Op("math.log1p")]
public sealed partial class Log1pOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits from -1 up.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        RealFolding.UnaryWhere(operands[0], static x => !double.IsNegative(x + 1), ExactFunctions.LogPlusOne, static x => (float)ExactFunctions.LogPlusOne(x));
}
