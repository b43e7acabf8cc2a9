using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The product, wrapped to the width of an index.</summary>
[Op("index.mul")]
public sealed partial class MulOp : IndexBinaryOp, ICommutative, IPure, IFoldable
{
    /// <summary><c>x * 1 ⇒ x</c>, <c>x * 0 ⇒ 0</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[0] is null && operands[1] is IntegerAttr { IsOne: true }) return Lhs;
        if (operands[0] is null && operands[1] is IntegerAttr { IsZero: true }) return operands[1];
        return IndexFolding.Unchecked(operands, static (a, b) => unchecked(a * b));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MulOp>(MulOfMul);
    }

    /// <summary><c>(x * c0) * c1 ⇒ x * (c1 * c0)</c></summary>
    private static bool MulOfMul(MulOp op, PatternRewriter rewriter) => ConstantChain.Combine(op, rewriter, Create);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, static (left, right) => RangeArithmetic.Multiply(left, right), IndexReading.Both);
}
