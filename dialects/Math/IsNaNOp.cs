namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is NaN.</summary>
[Op("math.isnan")]
public sealed partial class IsNaNOp : FloatTestOp, IFoldable
{
    /// <summary>Answers for a constant number, and for a splat of one.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Answer(operands[0], static value => value.IsNaN);
}
