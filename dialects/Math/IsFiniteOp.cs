namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is neither infinite nor NaN.</summary>
[Op("math.isfinite")]
public sealed partial class IsFiniteOp : FloatTestOp, IFoldable
{
    /// <summary>Answers for a constant number; those of vectors stay, as upstream leaves them.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands[0] is FloatAttr value ? IntegerAttr.Of(value.Value.IsFinite) : FoldResult.None;
}
