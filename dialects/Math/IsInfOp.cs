namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is infinite.</summary>
[Op("math.isinf")]
public sealed partial class IsInfOp : FloatTestOp, IFoldable
{
    /// <summary>Answers for a constant number; those of vectors stay, as upstream leaves them.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands[0] is FloatAttr value ? IntegerAttr.Of(value.Value.IsInfinity) : FoldResult.None;
}
