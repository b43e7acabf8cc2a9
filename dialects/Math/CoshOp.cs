using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The hyperbolic cosine.</summary>
[Op("math.cosh")]
public sealed partial class CoshOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Unary(operands[0], System.Math.Cosh, MathF.Cosh);
}
