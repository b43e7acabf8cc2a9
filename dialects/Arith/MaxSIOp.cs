using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger of two signed integers.</summary>
[Op("arith.maxsi")]
public sealed partial class MaxSIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs) return Lhs;
        return IntegerFolding.Binary(operands, static (a, b) => System.Numerics.BigInteger.Max(a, b));
    }
}
