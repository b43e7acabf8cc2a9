using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The signed quotient, rounded towards zero.</summary>
[Op("index.divs")]
public sealed partial class DivSOp : IndexBinaryOp, INoMemoryEffect, IFoldable
{
    /// <summary>Computes constants whose result is the same in 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => b == 0 ? null : a / b);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.DivideSigned, IndexReading.Signed);
}
