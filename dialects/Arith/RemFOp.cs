using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Remainder of the division towards zero; it has the sign of the dividend.</summary>
[Op("arith.remf")]
public sealed partial class RemFOp : FloatBinaryOp, IFoldable
{
    /// <summary>The remainder of constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => FloatFolding.Arithmetic(operands, static (a, b) => a % b);
}
