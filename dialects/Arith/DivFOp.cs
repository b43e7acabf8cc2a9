using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Quotient.</summary>
[Op("arith.divf")]
public sealed partial class DivFOp : FloatBinaryOp, IFoldable
{
    /// <summary><c>x / 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (FloatFolding.IsOne(operands[1])) return Lhs;
        return FloatFolding.Binary(operands, static (a, b) => a / b);
    }
}
