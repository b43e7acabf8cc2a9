using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>The smallest result of an affine map: <c>affine.min affine_map&lt;(d0) -> (d0, 8)>(%i)</c>.</summary>
[Op("affine.min")]
public sealed partial class MinOp : MinMaxOp
{
    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        MinMaxCanonicalization.Populate<MinOp>(patterns);
    }
}
