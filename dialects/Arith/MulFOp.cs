using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Product.</summary>
[Op("arith.mulf")]
public sealed partial class MulFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>x * 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (FloatFolding.IsOne(operands[1])) return Lhs;
        return FloatFolding.Binary(operands, static (a, b) => a * b);
    }
}
