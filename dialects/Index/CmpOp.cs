using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Compares two indices: <c>index.cmp slt(%a, %b)</c>.</summary>
[Op("index.cmp", Syntax = "`` $pred `(` $lhs `,` $rhs `)` attr-dict")]
public sealed partial class CmpOp : Operation, IPure, IFoldable, IInferIntegerRange
{
    [Attr("pred", Summary = "index comparison predicate kind")] public partial IndexCmpPredicate Predicate { get; set; }
    [Operand<IndexValue>] public partial Value Lhs { get; set; }
    [Operand<IndexValue>] public partial Value Rhs { get; set; }
    [Result<I1>] public partial Value Result { get; }

    /// <summary>Compares constants where 32 and 64 bits agree, minima and maxima with constants, and a value with itself.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[1] is IntegerAttr right)
        {
            if (operands[0] is IntegerAttr left && Agree(IndexRange.Of(left.Int64, 64), IndexRange.Of(IndexFolding.Cut(left), 32), right) is { } constants) return IntegerAttr.Of(constants);
            if (Lhs.DefiningOp is (MinSOp or MaxSOp or MinUOp or MaxUOp) and var extremum && OperationFolding.ConstantOf(extremum.GetOperand(1)) is IntegerAttr bound
                && IndexRange.OfExtremum(extremum, bound.Int64, 64) is { } wide && IndexRange.OfExtremum(extremum, IndexFolding.Cut(bound), 32) is { } narrow
                && Agree(wide, narrow, right) is { } ranges)
                return IntegerAttr.Of(ranges);
        }
        return Lhs == Rhs ? IntegerAttr.Of(Predicate.HoldsForEqual()) : FoldResult.None;
    }

    /// <summary>The answer that both widths give.</summary>
    private bool? Agree(IndexRange wide, IndexRange narrow, IntegerAttr right)
    {
        var answer = Predicate.Answer(wide, IndexRange.Of(right.Int64, 64));
        return answer is not null && answer == Predicate.Answer(narrow, IndexRange.Of(IndexFolding.Cut(right), 32)) ? answer : null;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CmpOp>(CmpOfDifference);
    }

    /// <summary><c>x - y == 0 ⇒ x == y</c>, and with <c>!=</c>; the order of x and y does not follow from a difference that wraps around.</summary>
    private static bool CmpOfDifference(CmpOp op, PatternRewriter rewriter)
    {
        if (op.Predicate is not (IndexCmpPredicate.Eq or IndexCmpPredicate.Ne)) return rewriter.NoMatch(op, $"does not ask for equality");
        bool right = OperationFolding.ConstantOf(op.Rhs) is IntegerAttr { IsZero: true };
        if (!right && OperationFolding.ConstantOf(op.Lhs) is not IntegerAttr { IsZero: true }) return rewriter.NoMatch(op, $"does not compare with zero");
        if ((right ? op.Lhs : op.Rhs).DefiningOp is not SubOp difference) return rewriter.NoMatch(op, $"the other operand is no difference");
        var by = right ? Create(rewriter, difference.Lhs, difference.Rhs, op.Predicate) : Create(rewriter, difference.Rhs, difference.Lhs, op.Predicate);
        return rewriter.Replace(op, by);
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, RangeComparison.RangeOf(IndexRanges.Truth(Predicate, operands[0], operands[1])));
    }
}
