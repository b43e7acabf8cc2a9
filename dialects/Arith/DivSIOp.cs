using OpenXla.Ir.Analysis;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Signed quotient, towards zero; undefined for a divisor of zero and for overflow.</summary>
[Op("arith.divsi")]
public sealed partial class DivSIOp : ExactBinaryOp, INoMemoryEffect, IFoldable, ISpeculatable
{
    public Speculatability Speculatability => Divisors.OfSigned(Rhs);

    /// <summary><c>x / 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1])) return Lhs;
        int width = IntegerFolding.Width(Result.Type);
        return IntegerFolding.Binary(operands, (a, b) => b.IsZero || (b == -1 && a == -(System.Numerics.BigInteger.One << (width - 1))) ? null : System.Numerics.BigInteger.Divide(a, b));
    }
}
