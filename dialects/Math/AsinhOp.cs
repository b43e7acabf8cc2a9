using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The inverse hyperbolic sine.</summary>
[Op("math.asinh")]
public sealed partial class AsinhOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Unary(operands[0], System.Math.Asinh, MathF.Asinh);
}
