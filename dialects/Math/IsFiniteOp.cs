namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is neither infinite nor NaN.</summary>
[Op("math.isfinite")]
public sealed partial class IsFiniteOp : FloatTestOp, IFoldable
{
    /// <summary>Answers for a constant number, and for a splat of one.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Answer(operands[0], static value => value.IsFinite);
}
