using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Remainder of the signed division; it has the sign of the dividend.</summary>
[Op("arith.remsi")]
public sealed partial class RemSIOp : IntegerBinaryOp, INoMemoryEffect, IFoldable
{
    /// <summary><c>x % 1 ⇒ 0</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsOne(operands[1]) && IntegerFolding.Zero(Result.Type) is { } zero) return zero;
        return IntegerFolding.Binary(operands, static (a, b) => b.IsZero ? null : System.Numerics.BigInteger.Remainder(a, b));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.RemainderSigned(left, right);
}
