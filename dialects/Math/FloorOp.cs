using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The next integer downwards.</summary>
[Op("math.floor")]
public sealed partial class FloorOp : FloatUnaryOp, IFoldable
{
    /// <summary>Rounds constants down.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => RealFolding.Integral(operands[0], System.Math.Floor);
}
