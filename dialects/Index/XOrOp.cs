using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits that are set in one of the two.</summary>
[Op("index.xor")]
public sealed partial class XOrOp : IndexBinaryOp, ICommutative, IPure, IFoldable
{
    /// <summary>Computes constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IndexFolding.Unchecked(operands, static (a, b) => a ^ b);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<XOrOp>(XOrOfXOr);
    }

    /// <summary><c>(x ^ c0) ^ c1 ⇒ x ^ (c1 ^ c0)</c></summary>
    private static bool XOrOfXOr(XOrOp op, PatternRewriter rewriter) => ConstantChain.Combine(op, rewriter, Create);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, RangeArithmetic.Xor, IndexReading.Unsigned);
}
