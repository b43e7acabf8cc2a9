namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Writes the lanes that a mask names: <c>vector.maskedstore %m[%i], %mask, %v : memref&lt;?xf32&gt;, vector&lt;4xi1&gt;, vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.maskedstore")]
public sealed partial class MaskedStoreOp : MaskedStoreBaseOp, IFoldable
{
    private protected override string MaskMistake => "expected valueToStore shape to match mask shape";

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MaskedStoreOp>(MaskedAccess.SimplifyStore);
    }
}
