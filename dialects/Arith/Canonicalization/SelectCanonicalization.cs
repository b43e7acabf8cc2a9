using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith.Canonicalization;

/// <summary>Selects of selects on one condition, and selects that are simple functions of it.</summary>
internal static class SelectCanonicalization
{
    internal static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<SelectOp>(RedundantSelectFalse).Add<SelectOp>(RedundantSelectTrue).Add<SelectOp>(SelectNotCond).Add<SelectOp>(SelectI1ToNot).Add<SelectOp>(SelectToExtUI);
    }

    /// <summary><c>select(c, a, select(c, b, d)) ⇒ select(c, a, d)</c></summary>
    private static bool RedundantSelectFalse(SelectOp op, PatternRewriter rewriter)
    {
        if (op.FalseValue.DefiningOp is not SelectOp inner || inner.Condition != op.Condition) return rewriter.NoMatch(op, $"the second value is no select on the same condition");
        return rewriter.Replace(op, SelectOp.Create(rewriter, op.Condition, op.TrueValue, inner.FalseValue));
    }

    /// <summary><c>select(c, select(c, a, b), d) ⇒ select(c, a, d)</c></summary>
    private static bool RedundantSelectTrue(SelectOp op, PatternRewriter rewriter)
    {
        if (op.TrueValue.DefiningOp is not SelectOp inner || inner.Condition != op.Condition) return rewriter.NoMatch(op, $"the first value is no select on the same condition");
        return rewriter.Replace(op, SelectOp.Create(rewriter, op.Condition, inner.TrueValue, op.FalseValue));
    }

    /// <summary><c>select(xori(c, true), a, b) ⇒ select(c, b, a)</c></summary>
    private static bool SelectNotCond(SelectOp op, PatternRewriter rewriter)
    {
        if (op.Condition.DefiningOp is not XOrIOp complement || !IntegerFolding.IsAllOnes(OperationFolding.ConstantOf(complement.Rhs)))
            return rewriter.NoMatch(op, $"the condition is no complement");
        return rewriter.Replace(op, SelectOp.Create(rewriter, complement.Lhs, op.FalseValue, op.TrueValue));
    }

    /// <summary><c>select(c, false, true) ⇒ xori(c, true)</c></summary>
    private static bool SelectI1ToNot(SelectOp op, PatternRewriter rewriter)
    {
        if (!op.Result.Type.Equals(IntegerType.I1)) return rewriter.NoMatch(op, $"the result is no i1");
        if (OperationFolding.ConstantOf(op.TrueValue) is not IntegerAttr { Boolean: false } || OperationFolding.ConstantOf(op.FalseValue) is not IntegerAttr { Boolean: true })
            return rewriter.NoMatch(op, $"the values are not false and true");
        return rewriter.Replace(op, Not(rewriter, op.Condition));
    }

    /// <summary><c>select(c, 1, 0) ⇒ extui(c)</c>, <c>select(c, 0, 1) ⇒ extui(xori(c, true))</c></summary>
    private static bool SelectToExtUI(SelectOp op, PatternRewriter rewriter)
    {
        if (op.Result.Type is not IntegerType { Width: > 1 }) return rewriter.NoMatch(op, $"the result is no wider integer");
        var (yes, no) = (OperationFolding.ConstantOf(op.TrueValue), OperationFolding.ConstantOf(op.FalseValue));
        if (IntegerFolding.IsOne(yes) && IntegerFolding.IsZero(no)) return rewriter.Replace(op, ExtUIOp.Create(rewriter, op.Result.Type, op.Condition));
        if (IntegerFolding.IsZero(yes) && IntegerFolding.IsOne(no)) return rewriter.Replace(op, ExtUIOp.Create(rewriter, op.Result.Type, Not(rewriter, op.Condition).Result));
        return rewriter.NoMatch(op, $"the values are not zero and one");
    }

    private static XOrIOp Not(PatternRewriter rewriter, Value condition) => XOrIOp.Create(rewriter, condition, ConstantOp.Create(rewriter, IntegerAttr.True).Result);
}
