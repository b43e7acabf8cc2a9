using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Canonicalization;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Difference; wraps around where it overflows.</summary>
[Op("arith.subi")]
public sealed partial class SubIOp : OverflowingBinaryOp, IFoldable
{
    /// <summary><c>x - x ⇒ 0</c>, <c>x - 0 ⇒ x</c>, <c>(a + b) - b ⇒ a</c>, <c>(a + b) - a ⇒ b</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs && IntegerFolding.Zero(Result.Type) is { } zero) return zero;
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        if (Lhs.DefiningOp is AddIOp sum)
        {
            if (sum.Rhs == Rhs) return sum.Lhs;
            if (sum.Lhs == Rhs) return sum.Rhs;
        }
        return IntegerFolding.Binary(operands, static (a, b) => a - b);
    }

    public static void PopulateCanonicalization(PatternSet patterns) => SubICanonicalization.Populate(patterns);

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.Subtract(left, right, OverflowFlags.Promise());
}
