using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The signed quotient, rounded up.</summary>
[Op("index.ceildivs")]
public sealed partial class CeilDivSOp : IndexBinaryOp, INoMemoryEffect, IFoldable
{
    /// <summary>Computes constants whose result is the same in 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => IndexFolding.Ceiling(a, b, width));

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.CeilDivideSigned, IndexReading.Signed);
}
