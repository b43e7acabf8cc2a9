using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits that are set in either.</summary>
[Op("index.or")]
public sealed partial class OrOp : IndexBinaryOp, ICommutative, IPure, IFoldable
{
    /// <summary>Computes constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Unchecked(operands, static (a, b) => a | b);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<OrOp>(OrOfOr);
    }

    /// <summary><c>(x | c0) | c1 ⇒ x | (c1 | c0)</c></summary>
    private static bool OrOfOr(OrOp op, PatternRewriter rewriter) => ConstantChain.Combine(op, rewriter, Create);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.Or, IndexReading.Unsigned);
}
