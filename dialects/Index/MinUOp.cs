using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The smaller of two unsigned indices.</summary>
[Op("index.minu")]
public sealed partial class MinUOp : IndexBinaryOp, ICommutative, IPure, IFoldable
{
    /// <summary>Computes constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => Int128.Min(IndexFolding.Unsigned(a, width), IndexFolding.Unsigned(b, width)));

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MinUOp>(MinUOfMinU);
    }

    /// <summary><c>min(min(x, c0), c1) ⇒ min(x, min(c1, c0))</c></summary>
    private static bool MinUOfMinU(MinUOp op, PatternRewriter rewriter) => ConstantChain.Combine(op, rewriter, Create);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.MinUnsigned, IndexReading.Unsigned);
}
