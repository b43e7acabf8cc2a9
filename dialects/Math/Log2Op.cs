using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The logarithm to base two.</summary>
[Op("math.log2")]
public sealed partial class Log2Op : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits without a sign.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.UnaryOfPositive(operands[0], System.Math.Log2, MathF.Log2);
}
