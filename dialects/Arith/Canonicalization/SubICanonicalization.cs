using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith.Canonicalization;

/// <summary>Gathers the constants of differences.</summary>
internal static class SubICanonicalization
{
    internal static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<SubIOp>(SubOfAdd, needsConstant: true).Add<SubIOp>(ConstantMinusAdd, needsConstant: true).Add<SubIOp>(SubOfSub, needsConstant: true).Add<SubIOp>(SubOfConstantMinus, needsConstant: true)
            .Add<SubIOp>(ConstantMinusSub, needsConstant: true).Add<SubIOp>(ConstantMinusConstantMinus, needsConstant: true).Add<SubIOp>(NegatedDifference);
    }

    /// <summary><c>(x + c0) - c1 ⇒ x + (c0 - c1)</c>; what was promised of overflow is lost, for the sign of the constant may turn.</summary>
    private static bool SubOfAdd(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not AddIOp inner) return rewriter.NoMatch(op, $"the left operand is no sum");
        if (ConstantChain.Combine(inner.Rhs, op.Rhs, static (a, b) => a - b) is not { } difference) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, AddIOp.Create(rewriter, inner.Lhs, ConstantOp.Create(rewriter, difference).Result));
    }

    /// <summary><c>c1 - (x + c0) ⇒ (c1 - c0) - x</c></summary>
    private static bool ConstantMinusAdd(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Rhs.DefiningOp is not AddIOp inner) return rewriter.NoMatch(op, $"the right operand is no sum");
        if (ConstantChain.Combine(inner.Rhs, op.Lhs, static (a, b) => b - a) is not { } difference) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, SubIOp.Create(rewriter, ConstantOp.Create(rewriter, difference).Result, inner.Lhs, inner.OverflowFlags & op.OverflowFlags));
    }

    /// <summary><c>(x - c0) - c1 ⇒ x - (c0 + c1)</c></summary>
    private static bool SubOfSub(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the left operand is no difference");
        if (ConstantChain.Combine(inner.Rhs, op.Rhs, static (a, b) => a + b) is not { } sum) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, SubIOp.Create(rewriter, inner.Lhs, ConstantOp.Create(rewriter, sum).Result, inner.OverflowFlags & op.OverflowFlags));
    }

    /// <summary><c>(c0 - x) - c1 ⇒ (c0 - c1) - x</c></summary>
    private static bool SubOfConstantMinus(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the left operand is no difference");
        if (ConstantChain.Combine(inner.Lhs, op.Rhs, static (a, b) => a - b) is not { } difference) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, SubIOp.Create(rewriter, ConstantOp.Create(rewriter, difference).Result, inner.Rhs, inner.OverflowFlags & op.OverflowFlags));
    }

    /// <summary><c>c1 - (x - c0) ⇒ (c0 + c1) - x</c></summary>
    private static bool ConstantMinusSub(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Rhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the right operand is no difference");
        if (ConstantChain.Combine(inner.Rhs, op.Lhs, static (a, b) => a + b) is not { } sum) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, SubIOp.Create(rewriter, ConstantOp.Create(rewriter, sum).Result, inner.Lhs, inner.OverflowFlags & op.OverflowFlags));
    }

    /// <summary><c>c1 - (c0 - x) ⇒ x + (c1 - c0)</c></summary>
    private static bool ConstantMinusConstantMinus(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Rhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the right operand is no difference");
        if (ConstantChain.Combine(inner.Lhs, op.Lhs, static (a, b) => b - a) is not { } difference) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, AddIOp.Create(rewriter, inner.Rhs, ConstantOp.Create(rewriter, difference).Result, inner.OverflowFlags & op.OverflowFlags));
    }

    /// <summary><c>(a - b) - a ⇒ 0 - b</c></summary>
    private static bool NegatedDifference(SubIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner || inner.Lhs != op.Rhs) return rewriter.NoMatch(op, $"is not a difference minus its first operand");
        if (IntegerFolding.Zero(op.Result.Type) is not { } zero) return rewriter.NoMatch(op, $"the extents are not known");
        return rewriter.Replace(op, SubIOp.Create(rewriter, ConstantOp.Create(rewriter, zero).Result, inner.Rhs, inner.OverflowFlags & op.OverflowFlags));
    }
}
