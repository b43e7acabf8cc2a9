namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger number; NaN if either is NaN, +0 above -0.</summary>
[Op("arith.maximumf")]
public sealed partial class MaximumFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return Lhs == Rhs ? Lhs : FoldResult.None;
    }
}
