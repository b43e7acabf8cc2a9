using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>One minus the error function.</summary>
[Op("math.erfc")]
public sealed partial class ErfcOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Unary(operands[0], ExactFunctions.ComplementaryErrorFunction, static x => (float)ExactFunctions.ComplementaryErrorFunction(x));
}
