using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Shift right, copies of the sign come in.</summary>
[Op("arith.shrsi")]
public sealed partial class ShRSIOp : ExactBinaryOp, IPure, IFoldable
{
    /// <summary><c>x shifted by 0 ⇒ x</c>; a shift by the width or more stays.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        return Shifts.Fold(operands, static (a, amount, width) => a >> amount);
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.ShiftRightSigned(left, right);
}
