using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller number; NaN if either is NaN, -0 below +0.</summary>
[Op("arith.minimumf")]
public sealed partial class MinimumFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>of x and x ⇒ x</c>, <c>of x and +infinity ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs) return Rhs;
        if (FloatFolding.IsInfinity(operands[1], negative: false)) return Lhs;
        return FloatFolding.Binary(operands, static (a, b) => a.IsNaN ? FloatFolding.Quiet(a) : b.IsNaN ? FloatFolding.Quiet(b) : FloatFolding.Less(a, b));
    }
}
