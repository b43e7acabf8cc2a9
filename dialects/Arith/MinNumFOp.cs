namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller number; the other one if one is NaN.</summary>
[Op("arith.minnumf")]
public sealed partial class MinNumFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        return Lhs == Rhs ? Lhs : FoldResult.None;
    }
}
