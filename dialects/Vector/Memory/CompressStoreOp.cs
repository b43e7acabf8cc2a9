namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Writes the lanes that a mask names to consecutive elements.</summary>
[Op("vector.compressstore")]
public sealed partial class CompressStoreOp : MaskedStoreBaseOp
{
    private protected override string MaskMistake => "expected valueToStore dim to match mask dim";

    private protected override bool AllowsScalableMask => false;

    // Upstream looks at the outermost dimension only.
    private protected override bool FitsMask(Shape vector, Shape mask) => vector[0] == mask[0];

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CompressStoreOp>(MaskedAccess.SimplifyStore);
    }
}
