using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Canonicalization;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Sum; wraps around where it overflows.</summary>
[Op("arith.addi")]
public sealed partial class AddIOp : OverflowingBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>x + 0 ⇒ x</c>, <c>(a - b) + b ⇒ a</c>, <c>a + (b - a) ⇒ b</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        if (Lhs.DefiningOp is SubIOp left && left.Rhs == Rhs) return left.Lhs;
        if (Rhs.DefiningOp is SubIOp right && right.Rhs == Lhs) return right.Lhs;
        return IntegerFolding.Binary(operands, static (a, b) => a + b);
    }

    public static void PopulateCanonicalization(PatternSet patterns) => AddICanonicalization.Populate(patterns);

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.Add(left, right, OverflowFlags.Promise());
}
