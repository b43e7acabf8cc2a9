using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Remainder of the unsigned division.</summary>
[Op("arith.remui")]
public sealed partial class RemUIOp : IntegerBinaryOp, INoMemoryEffect, IFoldable
{
    /// <summary><c>x % 1 ⇒ 0</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1]) && IntegerFolding.Zero(Result.Type) is { } zero) return zero;
        return IntegerFolding.Binary(operands, static (a, b, width) => b.IsZero ? null : IntegerFolding.Unsigned(a, width) % IntegerFolding.Unsigned(b, width));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.RemainderUnsigned(left, right);
}
