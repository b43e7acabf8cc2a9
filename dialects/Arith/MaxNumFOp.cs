namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger number; the other one if one is NaN.</summary>
[Op("arith.maxnumf")]
public sealed partial class MaxNumFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return Lhs == Rhs ? Lhs : FoldResult.None;
    }
}
