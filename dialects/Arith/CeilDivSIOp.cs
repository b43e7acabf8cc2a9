using OpenXla.Ir.Analysis;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Signed quotient, rounded up.</summary>
[Op("arith.ceildivsi")]
public sealed partial class CeilDivSIOp : IntegerBinaryOp, INoMemoryEffect, IFoldable, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfSigned(Rhs);

    /// <summary><c>x / 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1])) return Lhs;
        return IntegerFolding.Binary(operands, static (a, b, width) => b.IsZero ? null : Quotients.SignedCeiling(a, b, width));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.CeilDivideSigned(left, right);
}
