using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller of two unsigned integers.</summary>
[Op("arith.minui")]
public sealed partial class MinUIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs) return Lhs;
        int width = IntegerFolding.Width(Result.Type);
        return IntegerFolding.Binary(operands, (a, b) => System.Numerics.BigInteger.Min(IntegerFolding.Unsigned(a, width), IntegerFolding.Unsigned(b, width)));
    }
}
