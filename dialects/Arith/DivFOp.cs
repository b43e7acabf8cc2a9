using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Quotient.</summary>
[Op("arith.divf")]
public sealed partial class DivFOp : FloatBinaryOp, IFoldable
{
    /// <summary><c>x / 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (FloatFolding.IsOne(operands[1])) return Lhs;
        return FloatFolding.Arithmetic(operands, static (a, b) => a / b);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<DivFOp>(DivFOfNegF);
    }

    /// <summary><c>(-x) / (-y) ⇒ x / y</c></summary>
    private static bool DivFOfNegF(DivFOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not NegFOp left || op.Rhs.DefiningOp is not NegFOp right) return rewriter.NoMatch(op, $"the operands are not both negated");
        return rewriter.Replace(op, Create(rewriter, left.Operand, right.Operand, op.FastMath));
    }
}
