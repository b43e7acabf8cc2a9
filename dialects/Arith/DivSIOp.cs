using OpenXla.Ir.Analysis;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Signed quotient, towards zero; undefined for a divisor of zero and for overflow.</summary>
[Op("arith.divsi")]
public sealed partial class DivSIOp : ExactBinaryOp, INoMemoryEffect, IFoldable, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfSigned(Rhs);

    /// <summary><c>x / 1 ⇒ x</c>, <c>(a * b) / b ⇒ a</c> where the product does not wrap around</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1])) return Lhs;
        if (Quotients.OfProduct(Lhs, Rhs, IntegerOverflowFlags.NoSignedWrap) is { IsNull: false } factor) return factor;
        return IntegerFolding.Binary(operands, static (a, b, width) => b.IsZero ? null : Quotients.IfFits(System.Numerics.BigInteger.Divide(a, b), width));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.DivideSigned(left, right);
}
