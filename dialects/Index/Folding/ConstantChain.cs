using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Index.Folding;

/// <summary>The constants along a chain of one associative and commutative operation become one.</summary>
internal static class ConstantChain
{
    /// <summary><c>op(op(x, c0), c1) ⇒ op(x, op(c1, c0))</c></summary>
    internal static bool Combine<TOp>(TOp op, PatternRewriter rewriter, Func<OpBuilder, Value, Value, Operation> create)
        where TOp : IndexBinaryOp, IFoldable
    {
        if (op.Lhs.DefiningOp is not TOp inner) return rewriter.NoMatch(op, $"the left operand is no such operation");
        if (OperationFolding.ConstantOf(op.Rhs) is not IntegerAttr outerConstant) return rewriter.NoMatch(op, $"the right operand is no constant");
        if (OperationFolding.ConstantOf(inner.Rhs) is not IntegerAttr innerConstant) return rewriter.NoMatch(op, $"the inner operation has no constant");
        var folded = op.Fold([outerConstant, innerConstant]);
        if (folded.Count != 1 || folded[0].Attribute is not IntegerAttr combined) return rewriter.NoMatch(op, $"the constants can't be combined for every width");
        return rewriter.Replace(op, create(rewriter, inner.Lhs, ConstantOp.Create(rewriter, combined).Result));
    }
}
