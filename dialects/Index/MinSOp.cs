using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The smaller of two signed indices.</summary>
[Op("index.mins")]
public sealed partial class MinSOp : IndexBinaryOp, ICommutative, IPure, IFoldable
{
    /// <summary>Computes constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Checked(operands, static (a, b, width) => Int128.Min(a, b));

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MinSOp>(MinSOfMinS);
    }

    /// <summary><c>min(min(x, c0), c1) ⇒ min(x, min(c1, c0))</c></summary>
    private static bool MinSOfMinS(MinSOp op, PatternRewriter rewriter) => ConstantChain.Combine(op, rewriter, Create);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.MinSigned, IndexReading.Signed);
}
