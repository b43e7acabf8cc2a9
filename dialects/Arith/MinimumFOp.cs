namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller number; NaN if either is NaN, -0 below +0.</summary>
[Op("arith.minimumf")]
public sealed partial class MinimumFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return Lhs == Rhs ? Lhs : FoldResult.None;
    }
}
