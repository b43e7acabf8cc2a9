using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>e to the power of it, minus one, exact near zero.</summary>
[Op("math.expm1")]
public sealed partial class ExpM1Op : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Unary(operands[0], ExactFunctions.ExpMinusOne, static x => (float)ExactFunctions.ExpMinusOne(x));
}
