using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The tangent.</summary>
[Op("math.tan")]
public sealed partial class TanOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Unary(operands[0], System.Math.Tan, MathF.Tan);
}
