namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Reads the lanes that a mask names: <c>vector.maskedload %m[%i], %mask, %else : memref&lt;?xf32&gt;, vector&lt;4xi1&gt;, vector&lt;4xf32&gt; into vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.maskedload")]
public sealed partial class MaskedLoadOp : MaskedLoadBaseOp, IFoldable
{
    private protected override string MaskMistake => "expected result shape to match mask shape";

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MaskedLoadOp>(MaskedAccess.SimplifyLoad);
    }
}
