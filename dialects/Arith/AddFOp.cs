using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Sum.</summary>
[Op("arith.addf")]
public sealed partial class AddFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>x + -0 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (FloatFolding.IsNegativeZero(operands[1])) return Lhs;
        return FloatFolding.Arithmetic(operands, static (a, b) => a + b);
    }
}
