using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The error function.</summary>
[Op("math.erf")]
public sealed partial class ErfOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Unary(operands[0], ExactFunctions.ErrorFunction, static x => (float)ExactFunctions.ErrorFunction(x));
}
