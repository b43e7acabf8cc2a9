using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The signed quotient, rounded down.</summary>
[Op("index.floordivs")]
public sealed partial class FloorDivSOp : IndexBinaryOp, INoMemoryEffect, IFoldable
{
    /// <summary>Computes constants whose result is the same in 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => IndexFolding.Floor(a, b));

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.FloorDivideSigned, IndexReading.Signed);
}
