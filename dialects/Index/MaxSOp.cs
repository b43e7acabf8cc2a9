using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The larger of two signed indices.</summary>
[Op("index.maxs")]
public sealed partial class MaxSOp : IndexBinaryOp, ICommutative, IPure, IFoldable
{
    /// <summary>Computes constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => Int128.Max(a, b));

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MaxSOp>(MaxSOfMaxS);
    }

    /// <summary><c>max(max(x, c0), c1) ⇒ max(x, max(c1, c0))</c></summary>
    private static bool MaxSOfMaxS(MaxSOp op, PatternRewriter rewriter) => ConstantChain.Combine(op, rewriter, Create);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.MaxSigned, IndexReading.Signed);
}
