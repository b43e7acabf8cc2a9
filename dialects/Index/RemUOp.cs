using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>What the unsigned division leaves.</summary>
[Op("index.remu")]
public sealed partial class RemUOp : IndexBinaryOp, INoMemoryEffect, IFoldable
{
    /// <summary>Computes constants whose result is the same in 32 and 64 bits.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => b == 0 ? null : IndexFolding.Unsigned(a, width) % IndexFolding.Unsigned(b, width));

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.RemainderUnsigned, IndexReading.Unsigned);
}
