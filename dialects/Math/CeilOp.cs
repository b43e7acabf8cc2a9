using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The next integer upwards.</summary>
[Op("math.ceil")]
public sealed partial class CeilOp : FloatUnaryOp, IFoldable
{
    /// <summary>Rounds constants up.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Integral(operands[0], System.Math.Ceiling);
}
