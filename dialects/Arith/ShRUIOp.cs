using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Shift right, zeros come in.</summary>
[Op("arith.shrui")]
public sealed partial class ShRUIOp : ExactBinaryOp, IPure, IFoldable
{
    /// <summary><c>x shifted by 0 ⇒ x</c>; a shift by the width or more stays.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        return Shifts.Fold(operands, static (a, amount, width) => IntegerFolding.Unsigned(a, width) >> amount);
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.ShiftRightUnsigned(left, right);
}
