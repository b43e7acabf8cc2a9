using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Shift left; poison where the amount is not less than the width.</summary>
[Op("arith.shli")]
public sealed partial class ShLIOp : OverflowingBinaryOp, IFoldable
{
    /// <summary><c>x shifted by 0 ⇒ x</c>; a shift by the width or more has no value.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        if (IntegerFolding.Poison(operands) is not null) return FoldResult.None;
        return IntegerFolding.Binary(operands, static (a, b, width) => b.Sign < 0 || b >= width ? null : a << (int)b);
    }
}
