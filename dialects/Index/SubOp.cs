using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The difference, wrapped to the width of an index.</summary>
[Op("index.sub")]
public sealed partial class SubOp : IndexBinaryOp, IPure, IFoldable
{
    /// <summary><c>x - 0 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        operands[0] is null && operands[1] is IntegerAttr { IsZero: true } ? Lhs : IndexFolding.Unchecked(operands, static (a, b) => unchecked(a - b));

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, static (left, right) => RangeArithmetic.Subtract(left, right), IndexReading.Both);
}
