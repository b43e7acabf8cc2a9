using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The left operand to the power of the right one.</summary>
[Op("math.powf")]
public sealed partial class PowFOp : FloatBinaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => FloatFolding.Binary(operands, static (x, y) => RealFolding.Compute(x, y, System.Math.Pow, MathF.Pow));
}
