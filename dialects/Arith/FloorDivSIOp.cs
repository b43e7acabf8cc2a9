using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Signed quotient, rounded down.</summary>
[Op("arith.floordivsi")]
public sealed partial class FloorDivSIOp : IntegerBinaryOp, INoMemoryEffect, IFoldable
{
    /// <summary><c>x / 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1])) return Lhs;
        return IntegerFolding.Binary(operands, static (a, b, width) => b.IsZero ? null : Quotients.IfFits(Quotients.Floor(a, b), width));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.FloorDivideSigned(left, right);
}
