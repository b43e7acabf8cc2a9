using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Difference; wraps around where it overflows.</summary>
[Op("arith.subi")]
public sealed partial class SubIOp : OverflowingBinaryOp, IFoldable
{
    /// <summary><c>x - x ⇒ 0</c>, <c>x - 0 ⇒ x</c>, <c>(a + b) - b ⇒ a</c>, <c>(a + b) - a ⇒ b</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs && IntegerFolding.Zero(Result.Type) is { } zero) return zero;
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        if (Lhs.DefiningOp is AddIOp sum)
        {
            if (sum.Rhs == Rhs) return sum.Lhs;
            if (sum.Lhs == Rhs) return sum.Rhs;
        }
        return IntegerFolding.Binary(operands, static (a, b) => a - b);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<SubIOp>(SubOfAdd).Add<SubIOp>(ConstantMinusAdd).Add<SubIOp>(SubOfSub).Add<SubIOp>(SubOfConstantMinus)
            .Add<SubIOp>(ConstantMinusSub).Add<SubIOp>(ConstantMinusConstantMinus).Add<SubIOp>(NegatedDifference);
    }

    /// <summary><c>(x + c0) - c1 ⇒ x + (c0 - c1)</c></summary>
    private static bool SubOfAdd(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not AddIOp inner) return rewriter.NoMatch(op, $"the left operand is no sum");
        return ConstantChain.Combine(op, rewriter, inner.Rhs, op.Rhs, static (a, b) => a - b, (r, c) => AddIOp.Create(r, inner.Lhs, c));
    }

    /// <summary><c>(x - c0) - c1 ⇒ x - (c0 + c1)</c></summary>
    private static bool SubOfSub(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the left operand is no difference");
        return ConstantChain.Combine(op, rewriter, inner.Rhs, op.Rhs, static (a, b) => a + b, (r, c) => Create(r, inner.Lhs, c));
    }

    /// <summary><c>c1 - (x + c0) ⇒ (c1 - c0) - x</c></summary>
    private static bool ConstantMinusAdd(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Rhs.DefiningOp is not AddIOp inner) return rewriter.NoMatch(op, $"the right operand is no sum");
        return ConstantChain.Combine(op, rewriter, inner.Rhs, op.Lhs, static (a, b) => b - a, (r, c) => Create(r, c, inner.Lhs));
    }

    /// <summary><c>(c0 - x) - c1 ⇒ (c0 - c1) - x</c></summary>
    private static bool SubOfConstantMinus(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the left operand is no difference");
        return ConstantChain.Combine(op, rewriter, inner.Lhs, op.Rhs, static (a, b) => a - b, (r, c) => Create(r, c, inner.Rhs));
    }

    /// <summary><c>c1 - (x - c0) ⇒ (c0 + c1) - x</c></summary>
    private static bool ConstantMinusSub(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Rhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the right operand is no difference");
        return ConstantChain.Combine(op, rewriter, inner.Rhs, op.Lhs, static (a, b) => a + b, (r, c) => Create(r, c, inner.Lhs));
    }

    /// <summary><c>c1 - (c0 - x) ⇒ x + (c1 - c0)</c></summary>
    private static bool ConstantMinusConstantMinus(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Rhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the right operand is no difference");
        return ConstantChain.Combine(op, rewriter, inner.Lhs, op.Lhs, static (a, b) => b - a, (r, c) => AddIOp.Create(r, inner.Rhs, c));
    }

    /// <summary><c>(a - b) - a ⇒ 0 - b</c></summary>
    private static bool NegatedDifference(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner || inner.Lhs != op.Rhs) return rewriter.NoMatch(op, $"is not a difference minus its first operand");
        if (IntegerFolding.Zero(op.Result.Type) is not { } zero) return rewriter.NoMatch(op, $"the extents are not known");
        return rewriter.Replace(op, Create(rewriter, ConstantOp.Create(rewriter, zero).Result, inner.Rhs));
    }
}
