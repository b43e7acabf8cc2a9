namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Reads consecutive elements into the lanes that a mask names.</summary>
[Op("vector.expandload")]
public sealed partial class ExpandLoadOp : MaskedLoadBaseOp
{
    private protected override string MaskMistake => "expected result dim to match mask dim";

    private protected override bool AllowsScalableMask => false;

    // Upstream looks at the outermost dimension only.
    private protected override bool FitsMask(Shape vector, Shape mask) => vector[0] == mask[0];

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExpandLoadOp>(MaskedAccess.SimplifyLoad);
    }
}
