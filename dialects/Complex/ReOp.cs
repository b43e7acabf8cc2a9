namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The real part: <c>complex.re %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.re")]
public sealed partial class ReOp : PartOp, IFoldable
{
    /// <summary><c>re(create %a, %b) ⇒ %a</c>; takes constants apart.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[0] is ArrayAttr { Count: 2 } parts) return parts[0];
        return Complex.DefiningOp is CreateOp create ? create.Real : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ReOp>(FoldComponentNeg);
    }

    /// <summary><c>re(neg(create %a, %b)) ⇒ arith.negf %a</c></summary>
    private static bool FoldComponentNeg(ReOp op, PatternRewriter rewriter)
    {
        if (op.Complex.DefiningOp is not NegOp { Complex.DefiningOp: CreateOp create }) return rewriter.NoMatch(op, $"the operand is not the negative of a number with known parts");
        return rewriter.Replace(op, Arith.NegFOp.Create(rewriter, create.Real));
    }
}
