using OpenXla.Ir.Analysis;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Unsigned quotient, rounded up.</summary>
[Op("arith.ceildivui")]
public sealed partial class CeilDivUIOp : IntegerBinaryOp, INoMemoryEffect, IFoldable, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfUnsigned(Rhs);

    /// <summary><c>x / 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1])) return Lhs;
        return IntegerFolding.Binary(operands, static (a, b, width) => b.IsZero ? null : Quotients.Ceiling(IntegerFolding.Unsigned(a, width), IntegerFolding.Unsigned(b, width)));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.CeilDivideUnsigned(left, right);
}
