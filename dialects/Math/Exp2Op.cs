using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>Two to the power of it.</summary>
[Op("math.exp2")]
public sealed partial class Exp2Op : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Unary(operands[0], ExactFunctions.PowerOfTwo, static x => (float)ExactFunctions.PowerOfTwo(x));
}
