using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Product; wraps around where it overflows.</summary>
[Op("arith.muli")]
public sealed partial class MulIOp : OverflowingBinaryOp, ICommutative, IFoldable, INamesResults
{
    /// <summary><c>%c4_vscale</c> for four times the vector scale; the op that gives it is known by its name, as upstream does.</summary>
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        if (Result.Type is not IndexType) return;
        var factor = Rhs.DefiningOp?.Name == "vector.vscale" ? Lhs : Lhs.DefiningOp?.Name == "vector.vscale" ? Rhs : default;
        if (!factor.IsNull && OperationFolding.ConstantOf(factor) is IntegerAttr number) namer.Name(Result, $"c{number.Value}_vscale");
    }

    /// <summary><c>x * 0 ⇒ 0</c>, <c>x * 1 ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return Rhs;
        if (IntegerFolding.IsOne(operands[1])) return Lhs;
        return IntegerFolding.Binary(operands, static (a, b) => a * b);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MulIOp>(MultiplyOfMultiply, needsConstant: true);
    }

    /// <summary><c>(x * c0) * c1 ⇒ x * (c0 * c1)</c></summary>
    private static bool MultiplyOfMultiply(MulIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not MulIOp inner) return rewriter.NoMatch(op, $"the left operand is no product");
        if (ConstantChain.Combine(inner.Rhs, op.Rhs, static (a, b) => a * b) is not { } product) return rewriter.NoMatch(op, $"needs a number in both operations");
        return rewriter.Replace(op, Create(rewriter, inner.Lhs, ConstantOp.Create(rewriter, product).Result, inner.OverflowFlags & op.OverflowFlags));
    }

    protected override IntegerRange RangeOf(IntegerRange left, IntegerRange right) => RangeArithmetic.Multiply(left, right, OverflowFlags.Promise());
}
