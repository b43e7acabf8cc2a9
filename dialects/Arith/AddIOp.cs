using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Sum; wraps around where it overflows.</summary>
[Op("arith.addi")]
public sealed partial class AddIOp : OverflowingBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>x + 0 ⇒ x</c>, <c>(a - b) + b ⇒ a</c>, <c>a + (b - a) ⇒ b</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        if (Lhs.DefiningOp is SubIOp left && left.Rhs == Rhs) return left.Lhs;
        if (Rhs.DefiningOp is SubIOp right && right.Rhs == Lhs) return right.Lhs;
        return IntegerFolding.Binary(operands, static (a, b) => a + b);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AddIOp>(AddOfAdd).Add<AddIOp>(AddOfSub).Add<AddIOp>(AddOfConstantMinus).Add<AddIOp>(AddOfNegated);
    }

    /// <summary><c>(x + c0) + c1 ⇒ x + (c0 + c1)</c></summary>
    private static bool AddOfAdd(AddIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not AddIOp inner) return rewriter.NoMatch(op, $"the left operand is no sum");
        return ConstantChain.Combine(op, rewriter, inner.Rhs, op.Rhs, static (a, b) => a + b, (r, c) => Create(r, inner.Lhs, c));
    }

    /// <summary><c>(x - c0) + c1 ⇒ x + (c1 - c0)</c></summary>
    private static bool AddOfSub(AddIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the left operand is no difference");
        return ConstantChain.Combine(op, rewriter, inner.Rhs, op.Rhs, static (a, b) => b - a, (r, c) => Create(r, inner.Lhs, c));
    }

    /// <summary><c>(c0 - x) + c1 ⇒ (c0 + c1) - x</c></summary>
    private static bool AddOfConstantMinus(AddIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not SubIOp inner) return rewriter.NoMatch(op, $"the left operand is no difference");
        return ConstantChain.Combine(op, rewriter, inner.Lhs, op.Rhs, static (a, b) => a + b, (r, c) => SubIOp.Create(r, c, inner.Rhs));
    }

    /// <summary><c>x + (y * -1) ⇒ x - y</c>, on either side</summary>
    private static bool AddOfNegated(AddIOp op, PatternRewriter rewriter)
    {
        if (Negated(op.Rhs) is { IsNull: false } right) return rewriter.Replace(op, SubIOp.Create(rewriter, op.Lhs, right));
        if (Negated(op.Lhs) is { IsNull: false } left) return rewriter.Replace(op, SubIOp.Create(rewriter, op.Rhs, left));
        return rewriter.NoMatch(op, $"no operand is a product with -1");
    }

    private static Value Negated(Value value) =>
        value.DefiningOp is MulIOp product && IntegerFolding.IsAllOnes(OperationFolding.ConstantOf(product.Rhs)) ? product.Lhs : default;
}
