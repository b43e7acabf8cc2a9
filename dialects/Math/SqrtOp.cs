using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The square root.</summary>
[Op("math.sqrt")]
public sealed partial class SqrtOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits without a sign.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.UnaryOfPositive(operands[0], System.Math.Sqrt, MathF.Sqrt);
}
