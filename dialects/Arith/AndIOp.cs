using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Canonicalization;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Bitwise and.</summary>
[Op("arith.andi")]
public sealed partial class AndIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>x &amp; 0 ⇒ 0</c>, <c>x &amp; -1 ⇒ x</c>, <c>x &amp; ~x ⇒ 0</c>, <c>x &amp; (x &amp; y) ⇒ x &amp; y</c>, <c>x &amp; x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Rhs;
        if (IntegerFolding.IsAllOnes(operands[1])) return Lhs;
        if ((Complement.IsOf(Rhs, Lhs) || Complement.IsOf(Lhs, Rhs)) && IntegerFolding.Zero(Result.Type) is { } zero) return zero;
        if (Lhs.DefiningOp is AndIOp left && (left.Lhs == Rhs || left.Rhs == Rhs)) return Lhs;
        if (Rhs.DefiningOp is AndIOp right && (right.Lhs == Lhs || right.Rhs == Lhs)) return Rhs;
        if (IntegerFolding.Binary(operands, static (a, b) => a & b) is { } constant) return constant;
        return Lhs == Rhs ? Lhs : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AndIOp>(AndOfExtUI).Add<AndIOp>(AndOfExtSI);
    }

    /// <summary><c>extui(x) &amp; extui(y) ⇒ extui(x &amp; y)</c></summary>
    private static bool AndOfExtUI(AndIOp op, PatternRewriter rewriter) => BitwiseOfExtensions.OfExtUI(op, rewriter, Create);

    /// <summary><c>extsi(x) &amp; extsi(y) ⇒ extsi(x &amp; y)</c></summary>
    private static bool AndOfExtSI(AndIOp op, PatternRewriter rewriter) => BitwiseOfExtensions.OfExtSI(op, rewriter, Create);

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.And(left, right);
}
