using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger number; the other one if one is NaN.</summary>
[Op("arith.maxnumf")]
public sealed partial class MaxNumFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c>, <c>of x and NaN ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs) return Rhs;
        if (FloatFolding.IsNaN(operands[1])) return Lhs;
        return FloatFolding.Binary(operands, static (a, b) => FloatFolding.IsSignaling(a) ? FloatFolding.Quiet(a) : FloatFolding.IsSignaling(b) ? FloatFolding.Quiet(b) : a.IsNaN ? b : b.IsNaN ? a : FloatFolding.Greater(a, b));
    }
}
