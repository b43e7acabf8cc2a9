using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller of two unsigned integers.</summary>
[Op("arith.minui")]
public sealed partial class MinUIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c>, <c>of x and the smallest number ⇒ that</c>, <c>of x and the largest number ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs || IntegerFolding.IsZero(operands[1])) return Rhs;
        return IntegerFolding.IsAllOnes(operands[1]) ? Lhs : IntegerFolding.Binary(operands, static (a, b, width) => System.Numerics.BigInteger.Min(IntegerFolding.Unsigned(a, width), IntegerFolding.Unsigned(b, width)));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.MinUnsigned(left, right);
}
