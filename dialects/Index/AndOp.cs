using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits that are set in both.</summary>
[Op("index.and")]
public sealed partial class AndOp : IndexBinaryOp, ICommutative, IPure, IFoldable
{
    /// <summary>Computes constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Unchecked(operands, static (a, b) => a & b);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AndOp>(AndOfAnd);
    }

    /// <summary><c>(x &amp; c0) &amp; c1 ⇒ x &amp; (c1 &amp; c0)</c></summary>
    private static bool AndOfAnd(AndOp op, PatternRewriter rewriter) => ConstantChain.Combine(op, rewriter, Create);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.And, IndexReading.Unsigned);
}
