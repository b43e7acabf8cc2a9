using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The angle whose sine it is.</summary>
[Op("math.asin")]
public sealed partial class AsinOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Unary(operands[0], System.Math.Asin, MathF.Asin);
}
