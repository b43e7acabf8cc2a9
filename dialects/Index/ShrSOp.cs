using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits moved to the right, the sign kept.</summary>
[Op("index.shrs")]
public sealed partial class ShrSOp : IndexBinaryOp, IPure, IFoldable
{
    /// <summary>Computes constants whose result is the same in 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => IndexFolding.ShiftAmount(b) is { } amount ? a >> amount : null);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.ShiftRightSigned, IndexReading.Signed);
}
