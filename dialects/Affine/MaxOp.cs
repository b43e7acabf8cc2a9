using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>The largest result of an affine map: <c>affine.max affine_map&lt;(d0) -> (d0, 8)>(%i)</c>.</summary>
[Op("affine.max")]
public sealed partial class MaxOp : MinMaxOp
{
    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        MinMaxCanonicalization.Populate<MaxOp>(patterns);
    }
}
