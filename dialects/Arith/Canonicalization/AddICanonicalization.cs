using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith.Canonicalization;

/// <summary>Gathers the constants of sums and turns products with -1 into differences.</summary>
internal static class AddICanonicalization
{
    internal static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AddIOp>(AddOfAdd, needsConstant: true).Add<AddIOp>(AddOfSub, needsConstant: true).Add<AddIOp>(AddOfConstantMinus, needsConstant: true).Add<AddIOp>(AddOfNegatedRight).Add<AddIOp>(AddOfNegatedLeft);
    }

    /// <summary><c>(x + c0) + c1 ⇒ x + (c0 + c1)</c></summary>
    private static bool AddOfAdd(AddIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not AddIOp inner) return rewriter.NoMatch(op, $"the left operand is no sum");
        if (ConstantChain.Combine(inner.Rhs, op.Rhs, static (a, b) => a + b) is not { } sum) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, AddIOp.Create(rewriter, inner.Lhs, ConstantOp.Create(rewriter, sum).Result, inner.OverflowFlags & op.OverflowFlags));
    }

    /// <summary><c>(x - c0) + c1 ⇒ x + (c1 - c0)</c></summary>
    private static bool AddOfSub(AddIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the left operand is no difference");
        if (ConstantChain.Combine(inner.Rhs, op.Rhs, static (a, b) => b - a) is not { } difference) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, AddIOp.Create(rewriter, inner.Lhs, ConstantOp.Create(rewriter, difference).Result, inner.OverflowFlags & op.OverflowFlags));
    }

    /// <summary><c>(c0 - x) + c1 ⇒ (c0 + c1) - x</c></summary>
    private static bool AddOfConstantMinus(AddIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the left operand is no difference");
        if (ConstantChain.Combine(inner.Lhs, op.Rhs, static (a, b) => a + b) is not { } sum) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, SubIOp.Create(rewriter, ConstantOp.Create(rewriter, sum).Result, inner.Rhs, inner.OverflowFlags & op.OverflowFlags));
    }

    /// <summary><c>x + (y * -1) ⇒ x - y</c></summary>
    private static bool AddOfNegatedRight(AddIOp op, PatternRewriter rewriter)
    {
        if (Negated(op.Rhs) is not { IsNull: false } value) return rewriter.NoMatch(op, $"the right operand is no product with -1");
        return rewriter.Replace(op, SubIOp.Create(rewriter, op.Lhs, value));
    }

    /// <summary><c>(x * -1) + y ⇒ y - x</c></summary>
    private static bool AddOfNegatedLeft(AddIOp op, PatternRewriter rewriter)
    {
        if (Negated(op.Lhs) is not { IsNull: false } value) return rewriter.NoMatch(op, $"the left operand is no product with -1");
        return rewriter.Replace(op, SubIOp.Create(rewriter, op.Rhs, value));
    }

    private static Value Negated(Value value) =>
        value.DefiningOp is MulIOp product && IntegerFolding.IsAllOnes(OperationFolding.ConstantOf(product.Rhs)) ? product.Lhs : default;
}
