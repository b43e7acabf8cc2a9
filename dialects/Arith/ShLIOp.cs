using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Shift left; poison where the amount is not less than the width.</summary>
[Op("arith.shli")]
public sealed partial class ShLIOp : OverflowingBinaryOp, IFoldable
{
    /// <summary><c>x shifted by 0 ⇒ x</c>; a shift by the width or more stays.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        return Shifts.Fold(operands, static (a, amount, width) => amount < width ? a << amount : 0);
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.ShiftLeft(left, right, OverflowFlags.Promise());
}
