using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The logarithm to base ten.</summary>
[Op("math.log10")]
public sealed partial class Log10Op : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits without a sign.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.UnaryOfPositive(operands[0], System.Math.Log10, MathF.Log10);
}
