using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Comparisons whose answer is known, or is one of their operands.</summary>
internal static class ComparisonPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<CompareOp>(TakeTruth, needsConstant: true)
        .Add<CompareOp>(CompareWithItself)
        .Add<CompareOp>(MoveConstantRight, needsConstant: true);

    /// <summary><c>compare NE, p, false ⇒ p</c>, <c>compare EQ, p, true ⇒ p</c></summary>
    private static bool TakeTruth(CompareOp op, PatternRewriter rewriter)
    {
        if (ConstantFolding.TruthOf(ConstantFolding.ElementsOf(op.Rhs)) is not { } truth) return rewriter.NoMatch(op, $"its right operand is no known truth value");
        if (op.Direction != (truth ? Comparison.Equal : Comparison.NotEqual)) return rewriter.NoMatch(op, $"it is not true where its left operand is");
        return op.Lhs.Type.Equals(op.Result.Type) ? rewriter.Replace(op, op.Lhs) : rewriter.NoMatch(op, $"its type is not that of its left operand");
    }

    /// <summary><c>compare LE, x, x, SIGNED ⇒ true</c></summary>
    private static bool CompareWithItself(CompareOp op, PatternRewriter rewriter)
    {
        if (!IsOfIntegers(op)) return rewriter.NoMatch(op, $"it does not say that it compares integers");
        if (op.Lhs != op.Rhs) return rewriter.NoMatch(op, $"its operands differ");
        return rewriter.TryFold(op) || rewriter.NoMatch(op, $"its elements are no integers, or there is no constant of type {op.Result.Type}");
    }

    /// <summary><c>compare LT, c, x, SIGNED ⇒ compare GT, x, c, SIGNED</c></summary>
    private static bool MoveConstantRight(CompareOp op, PatternRewriter rewriter)
    {
        if (!IsOfIntegers(op)) return rewriter.NoMatch(op, $"it does not say that it compares integers");
        var (lhs, rhs) = (op.Lhs, op.Rhs);
        if (OperationFolding.ConstantOf(lhs) is null || OperationFolding.ConstantOf(rhs) is not null) return rewriter.NoMatch(op, $"its constant is not on the left");
        return rewriter.Modify(op, () =>
        {
            op.Direction = Swap(op.Direction);
            (op.Lhs, op.Rhs) = (rhs, lhs);
        });
    }

    private static bool IsOfIntegers(CompareOp op) => op.Kind is ComparisonKind.Signed or ComparisonKind.Unsigned;

    private static Comparison Swap(Comparison direction) => direction switch
    {
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Less => Comparison.Greater,
        _ => direction,
    };
}
