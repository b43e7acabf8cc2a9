namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A product in twice the width, as its low and high halves.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs)")]
[TypesMatch("lhs", "rhs", "low", "high")]
public abstract partial class ExtendedMultiplyOp : Operation, IElementwise, IPure, ICommutative, IFoldable
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Low { get; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value High { get; }

    public abstract FoldResult Fold(ReadOnlySpan<IrAttribute?> operands);

    /// <summary><c>mul_extended(x, y) ⇒ muli(x, y)</c> where nobody reads the high half</summary>
    protected static bool ToMulI(ExtendedMultiplyOp op, PatternRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(rewriter);
        if (op.High.HasUses) return rewriter.NoMatch(op, $"the high half is read");
        return rewriter.Replace(op, MulIOp.Create(rewriter, op.Lhs, op.Rhs).Result, op.Lhs);
    }
}
