using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger of two unsigned integers.</summary>
[Op("arith.maxui")]
public sealed partial class MaxUIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c>, <c>of x and the largest number ⇒ that</c>, <c>of x and the smallest number ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs || IntegerFolding.IsAllOnes(operands[1])) return Rhs;
        return IntegerFolding.IsZero(operands[1]) ? Lhs : IntegerFolding.Binary(operands, static (a, b, width) => System.Numerics.BigInteger.Max(IntegerFolding.Unsigned(a, width), IntegerFolding.Unsigned(b, width)));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.MaxUnsigned(left, right);
}
