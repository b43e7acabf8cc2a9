namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The imaginary part: <c>complex.im %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.im")]
public sealed partial class ImOp : PartOp, IFoldable
{
    /// <summary><c>im(create %a, %b) ⇒ %b</c>; takes constants apart.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[0] is ArrayAttr { Count: 2 } parts) return parts[1];
        return Complex.DefiningOp is CreateOp create ? create.Imaginary : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ImOp>(FoldComponentNeg);
    }

    /// <summary><c>im(neg(create %a, %b)) ⇒ arith.negf %b</c></summary>
    private static bool FoldComponentNeg(ImOp op, PatternRewriter rewriter)
    {
        if (op.Complex.DefiningOp is not NegOp { Complex.DefiningOp: CreateOp create }) return rewriter.NoMatch(op, $"the operand is not the negative of a number with known parts");
        return rewriter.Replace(op, Arith.NegFOp.Create(rewriter, create.Imaginary));
    }
}
