namespace OpenXla.Ir.Dialects.Arith.Canonicalization;

/// <summary>A bitwise operation of two extended numbers is done before they are extended, in fewer bits.</summary>
internal static class BitwiseOfExtensions
{
    /// <summary><c>op(extui(x), extui(y)) ⇒ extui(op(x, y))</c></summary>
    internal static bool OfExtUI(IntegerBinaryOp op, PatternRewriter rewriter, Func<OpBuilder, Value, Value, Operation> create)
    {
        if (op.Lhs.DefiningOp is not ExtUIOp left || op.Rhs.DefiningOp is not ExtUIOp right) return rewriter.NoMatch(op, $"the operands are not both zero-extended");
        if (!left.In.Type.Equals(right.In.Type)) return rewriter.NoMatch(op, $"the operands are extended from different types");
        return rewriter.Replace(op, ExtUIOp.Create(rewriter, op.Result.Type, create(rewriter, left.In, right.In).GetResult(0)));
    }

    /// <summary><c>op(extsi(x), extsi(y)) ⇒ extsi(op(x, y))</c></summary>
    internal static bool OfExtSI(IntegerBinaryOp op, PatternRewriter rewriter, Func<OpBuilder, Value, Value, Operation> create)
    {
        if (op.Lhs.DefiningOp is not ExtSIOp left || op.Rhs.DefiningOp is not ExtSIOp right) return rewriter.NoMatch(op, $"the operands are not both sign-extended");
        if (!left.In.Type.Equals(right.In.Type)) return rewriter.NoMatch(op, $"the operands are extended from different types");
        return rewriter.Replace(op, ExtSIOp.Create(rewriter, op.Result.Type, create(rewriter, left.In, right.In).GetResult(0)));
    }
}
