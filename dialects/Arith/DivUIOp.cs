using OpenXla.Ir.Analysis;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Unsigned quotient, towards zero; undefined for a divisor of zero.</summary>
[Op("arith.divui")]
public sealed partial class DivUIOp : ExactBinaryOp, INoMemoryEffect, IFoldable, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfUnsigned(Rhs);

    /// <summary><c>x / 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1])) return Lhs;
        int width = IntegerFolding.Width(Result.Type);
        return IntegerFolding.Binary(operands, (a, b) => b.IsZero ? null : IntegerFolding.Unsigned(a, width) / IntegerFolding.Unsigned(b, width));
    }
}
