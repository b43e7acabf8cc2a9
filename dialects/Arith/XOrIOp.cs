using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Bitwise exclusive or.</summary>
[Op("arith.xori")]
public sealed partial class XOrIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>x ^ 0 ⇒ x</c>, <c>x ^ x ⇒ 0</c>, <c>(a ^ b) ^ b ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        if (Lhs == Rhs && IntegerFolding.Zero(Result.Type) is { } zero) return zero;
        if (Lhs.DefiningOp is XOrIOp left)
        {
            if (left.Rhs == Rhs) return left.Lhs;
            if (left.Lhs == Rhs) return left.Rhs;
        }
        if (Rhs.DefiningOp is XOrIOp right)
        {
            if (right.Rhs == Lhs) return right.Lhs;
            if (right.Lhs == Lhs) return right.Rhs;
        }
        return IntegerFolding.Binary(operands, static (a, b) => a ^ b);
    }
}
