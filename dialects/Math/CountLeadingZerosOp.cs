using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>How many zero bits lead.</summary>
[Op("math.ctlz")]
public sealed partial class CountLeadingZerosOp : IntegerUnaryOp, IFoldable
{
    /// <summary>Counts the leading zeros of constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => BitFolding.Count(operands[0], Result.Type, static (bits, width) => width - (long)bits.GetBitLength());
}
