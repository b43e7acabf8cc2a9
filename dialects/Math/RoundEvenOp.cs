using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The nearest integer, halves to the even one.</summary>
[Op("math.roundeven")]
public sealed partial class RoundEvenOp : FloatUnaryOp, IFoldable
{
    /// <summary>Rounds constants to the nearest integer, halves to the even one.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Integral(operands[0], System.Math.Round);
}
