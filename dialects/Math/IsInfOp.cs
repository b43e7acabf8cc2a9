namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is infinite.</summary>
[Op("math.isinf")]
public sealed partial class IsInfOp : FloatTestOp, IFoldable
{
    /// <summary>Answers for a constant number, and for a splat of one.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Answer(operands[0], static value => value.IsInfinity);
}
