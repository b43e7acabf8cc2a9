using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>The sum, wrapped to the width of an index.</summary>
[Op("index.add")]
public sealed partial class AddOp : IndexBinaryOp, ICommutative, IPure, IFoldable
{
    /// <summary><c>x + 0 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        operands[0] is null && operands[1] is IntegerAttr { IsZero: true } ? Lhs : IndexFolding.Unchecked(operands, static (a, b) => unchecked(a + b));

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AddOp>(AddOfAdd);
    }

    /// <summary><c>(x + c0) + c1 ⇒ x + (c1 + c0)</c></summary>
    private static bool AddOfAdd(AddOp op, PatternRewriter rewriter) => ConstantChain.Combine(op, rewriter, Create);

    private protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => IndexRanges.Binary(left, right, static (left, right) => RangeArithmetic.Add(left, right), IndexReading.Both);
}
