using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Bitwise and.</summary>
[Op("arith.andi")]
public sealed partial class AndIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>x &amp; 0 ⇒ 0</c>, <c>x &amp; -1 ⇒ x</c>, <c>x &amp; x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return operands[1];
        if (IntegerFolding.IsAllOnes(operands[1]) || Lhs == Rhs) return Lhs;
        return IntegerFolding.Binary(operands, static (a, b) => a & b);
    }
}
