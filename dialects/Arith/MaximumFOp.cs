using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger number; NaN if either is NaN, +0 above -0.</summary>
[Op("arith.maximumf")]
public sealed partial class MaximumFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c>, <c>of x and -infinity ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs) return Rhs;
        if (FloatFolding.IsInfinity(operands[1], negative: true)) return Lhs;
        return FloatFolding.Binary(operands, static (a, b) => a.IsNaN ? FloatFolding.Quiet(a) : b.IsNaN ? FloatFolding.Quiet(b) : FloatFolding.Greater(a, b));
    }
}
