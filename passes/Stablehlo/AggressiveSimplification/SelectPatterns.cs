using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Selections whose predicate is known or negated.</summary>
internal sealed class SelectPatterns(long elementLimit)
{
    public void Populate(PatternSet patterns) => patterns
        .Add<SelectOp>(Invert)
        .Add<SelectOp>(InvertBroadcast)
        .Add<SelectOp>(Pick)
        .Add<SelectOp>(PickEach, needsConstant: true);

    /// <summary><c>select(not(p), a, b) ⇒ select(p, b, a)</c></summary>
    private static bool Invert(SelectOp op, PatternRewriter rewriter) => op.Predicate.DefiningOp is NotOp not
        ? rewriter.Modify(op, () => op.SetOperands(not.Operand, op.OnFalse, op.OnTrue))
        : rewriter.NoMatch(op, $"its predicate is not negated");

    /// <summary><c>select(broadcast_in_dim(not(p)), a, b) ⇒ select(broadcast_in_dim(p), b, a)</c></summary>
    private static bool InvertBroadcast(SelectOp op, PatternRewriter rewriter)
    {
        if (op.Predicate.DefiningOp is not BroadcastInDimOp { Operand.DefiningOp: NotOp not } broadcast) return rewriter.NoMatch(op, $"its predicate is no broadcast of a negated one");
        if (!op.Predicate.HasOneUse) return rewriter.NoMatch(op, $"others read its predicate");
        var positive = BroadcastInDimOp.Create(rewriter, broadcast.Result.Type, not.Operand, broadcast.Dimensions);
        return rewriter.Modify(op, () => op.SetOperands(positive.Result, op.OnFalse, op.OnTrue));
    }

    /// <summary><c>select(true, a, b) ⇒ a</c>, <c>select(p, a, a) ⇒ a</c></summary>
    private static bool Pick(SelectOp op, PatternRewriter rewriter) => NoopPatterns.Drop(op, [ConstantFolding.ElementsOf(op.Predicate), null, null], rewriter);

    /// <summary><c>select(dense&lt;[true, false]>, dense&lt;[1, 2]>, dense&lt;[3, 4]>) ⇒ dense&lt;[1, 4]></c></summary>
    private bool PickEach(SelectOp op, PatternRewriter rewriter) => ConstantEvaluation.Replace(op, rewriter, elementLimit);
}
