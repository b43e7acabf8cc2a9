using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger of two signed integers.</summary>
[Op("arith.maxsi")]
public sealed partial class MaxSIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c>, <c>of x and the largest number ⇒ that</c>, <c>of x and the smallest number ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs || IntegerFolding.IsSignedMaximum(operands[1])) return Rhs;
        return IntegerFolding.IsSignedMinimum(operands[1]) ? Lhs : IntegerFolding.Binary(operands, static (a, b) => System.Numerics.BigInteger.Max(a, b));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.MaxSigned(left, right);
}
