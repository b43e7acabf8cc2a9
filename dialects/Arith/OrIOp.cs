using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Canonicalization;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Bitwise or.</summary>
[Op("arith.ori")]
public sealed partial class OrIOp : IntegerBinaryOp, IPure, ICommutative, IFoldable
{
    /// <summary><c>x | 0 ⇒ x</c>, <c>x | -1 ⇒ -1</c>, <c>x | ~x ⇒ -1</c>, <c>x | x ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Lhs;
        if (IntegerFolding.IsAllOnes(operands[1])) return operands[1];
        if (Complement.IsOf(Rhs, Lhs)) return ((XOrIOp)Rhs.DefiningOp!).Rhs;
        if (Complement.IsOf(Lhs, Rhs)) return ((XOrIOp)Lhs.DefiningOp!).Rhs;
        if (IntegerFolding.Binary(operands, static (a, b) => a | b) is { } constant) return constant;
        return Lhs == Rhs ? Lhs : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<OrIOp>(OrOfExtUI).Add<OrIOp>(OrOfExtSI);
    }

    /// <summary><c>extui(x) | extui(y) ⇒ extui(x | y)</c></summary>
    private static bool OrOfExtUI(OrIOp op, PatternRewriter rewriter) => BitwiseOfExtensions.OfExtUI(op, rewriter, Create);

    /// <summary><c>extsi(x) | extsi(y) ⇒ extsi(x | y)</c></summary>
    private static bool OrOfExtSI(OrIOp op, PatternRewriter rewriter) => BitwiseOfExtensions.OfExtSI(op, rewriter, Create);

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.Or(left, right);
}
