using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Product.</summary>
[Op("arith.mulf")]
public sealed partial class MulFOp : FloatBinaryOp, ICommutative, IFoldable
{
    /// <summary><c>x * 1 ⇒ x</c>, <c>x * 0 ⇒ 0</c> without NaN and signs of zero</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (FloatFolding.IsOne(operands[1])) return Lhs;
        if (FloatFolding.IsZero(operands[1]) && FastMath.HasFlag(FastMathFlags.NoNans | FastMathFlags.NoSignedZeros)) return Rhs;
        return FloatFolding.Arithmetic(operands, static (a, b) => a * b);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MulFOp>(MulFOfNegF);
    }

    /// <summary><c>(-x) * (-y) ⇒ x * y</c></summary>
    private static bool MulFOfNegF(MulFOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not NegFOp left || op.Rhs.DefiningOp is not NegFOp right) return rewriter.NoMatch(op, $"the operands are not both negated");
        return rewriter.Replace(op, Create(rewriter, left.Operand, right.Operand, op.FastMath));
    }
}
