using OpenXla.Ir.Analysis;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Unsigned quotient, towards zero; undefined for a divisor of zero.</summary>
[Op("arith.divui")]
public sealed partial class DivUIOp : ExactBinaryOp, INoMemoryEffect, IFoldable, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfUnsigned(Rhs);

    /// <summary><c>x / 1 ⇒ x</c>, <c>(a * b) / b ⇒ a</c> where the product does not wrap around</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1])) return Lhs;
        if (Quotients.OfProduct(Lhs, Rhs, IntegerOverflowFlags.NoUnsignedWrap) is { IsNull: false } factor) return factor;
        return IntegerFolding.Binary(operands, static (a, b, width) => b.IsZero ? null : IntegerFolding.Unsigned(a, width) / IntegerFolding.Unsigned(b, width));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.DivideUnsigned(left, right);
}
