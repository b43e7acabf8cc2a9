using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger of two unsigned integers.</summary>
[Op("arith.maxui")]
public sealed partial class MaxUIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs) return Lhs;
        int width = IntegerFolding.Width(Result.Type);
        return IntegerFolding.Binary(operands, (a, b) => System.Numerics.BigInteger.Max(IntegerFolding.Unsigned(a, width), IntegerFolding.Unsigned(b, width)));
    }
}
