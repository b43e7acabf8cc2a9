using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The unsigned quotient.</summary>
[Op("index.divu")]
public sealed partial class DivUOp : IndexBinaryOp, INoMemoryEffect, IFoldable
{
    /// <summary>Computes constants whose result is the same in 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => IndexFolding.DivideUnsigned(a, b, width));

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.DivideUnsigned, IndexReading.Unsigned);
}
