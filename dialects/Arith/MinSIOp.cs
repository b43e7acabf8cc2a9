using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller of two signed integers.</summary>
[Op("arith.minsi")]
public sealed partial class MinSIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c>, <c>of x and the smallest number ⇒ that</c>, <c>of x and the largest number ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs || IntegerFolding.IsSignedMinimum(operands[1])) return Rhs;
        return IntegerFolding.IsSignedMaximum(operands[1]) ? Lhs : IntegerFolding.Binary(operands, static (a, b) => System.Numerics.BigInteger.Min(a, b));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.MinSigned(left, right);
}
