using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The natural logarithm.</summary>
[Op("math.log")]
public sealed partial class LogOp : FloatUnaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits without a sign.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.UnaryOfPositive(operands[0], System.Math.Log, MathF.Log);
}
