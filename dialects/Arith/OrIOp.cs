using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Bitwise or.</summary>
[Op("arith.ori")]
public sealed partial class OrIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>x | 0 ⇒ x</c>, <c>x | -1 ⇒ -1</c>, <c>x | x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsAllOnes(operands[1])) return operands[1];
        if (IntegerFolding.IsZero(operands[1]) || Lhs == Rhs) return Lhs;
        return IntegerFolding.Binary(operands, static (a, b) => a | b);
    }
}
