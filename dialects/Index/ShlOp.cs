using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits moved to the left.</summary>
[Op("index.shl")]
public sealed partial class ShlOp : IndexBinaryOp, IPure, IFoldable
{
    /// <summary>Computes constants for shifts by less than 32 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Unchecked(operands, static (a, b) => IndexFolding.ShiftAmount(b) is { } amount ? a << amount : null);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, static (left, right) => RangeArithmetic.ShiftLeft(left, right), IndexReading.Both);
}
