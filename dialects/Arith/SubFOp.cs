using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Difference.</summary>
[Op("arith.subf")]
public sealed partial class SubFOp : FloatBinaryOp, IFoldable
{
    /// <summary><c>x - 0 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (FloatFolding.IsPositiveZero(operands[1])) return Lhs;
        return FloatFolding.Arithmetic(operands, static (a, b) => a - b);
    }
}
