namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is NaN.</summary>
[Op("math.isnan")]
public sealed partial class IsNaNOp : FloatTestOp, IFoldable
{
    /// <summary>Answers for a constant number; those of vectors stay, as upstream leaves them.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands[0] is FloatAttr value ? IntegerAttr.Of(value.Value.IsNaN) : FoldResult.None;
}
