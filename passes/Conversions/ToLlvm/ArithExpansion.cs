using OpenXla.Ir.Dialects.Llvm;
using Arith = OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Arithmetic that takes several instructions.</summary>
internal static class ArithExpansion
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<Arith.CeilDivSIOp>(LowerCeilDivSI).Add<Arith.FloorDivSIOp>(LowerFloorDivSI).Add<Arith.CeilDivUIOp>(LowerCeilDivUI)
        .Add<Arith.AddUIExtendedOp>(LowerAddUIExtended).Add<Arith.MulSIExtendedOp>(LowerMulSIExtended).Add<Arith.MulUIExtendedOp>(LowerMulUIExtended);

    /// <summary><c>arith.ceildivsi %a, %b ⇒ q = sdiv a, b; (q * b != a and sign(a) == sign(b)) ? q + 1 : q</c></summary>
    private static bool LowerCeilDivSI(Arith.CeilDivSIOp op, PatternRewriter rewriter) => LowerRoundedDivision(op, rewriter, sameSign: true, step: 1);

    /// <summary><c>arith.floordivsi %a, %b ⇒ q = sdiv a, b; (q * b != a and sign(a) != sign(b)) ? q - 1 : q</c></summary>
    private static bool LowerFloorDivSI(Arith.FloorDivSIOp op, PatternRewriter rewriter) => LowerRoundedDivision(op, rewriter, sameSign: false, step: -1);

    private static bool LowerRoundedDivision(Operation op, PatternRewriter rewriter, bool sameSign, int step)
    {
        var (a, b) = (rewriter.Converted(op.GetOperand(0)), rewriter.Converted(op.GetOperand(1)));
        var type = a.Type;
        var quotient = LlvmValues.Binary<SDivOp>(rewriter, a, b);
        var inexact = LlvmValues.Compare(rewriter, ICmpPredicate.Ne, LlvmValues.Binary<MulOp>(rewriter, quotient, b), a);
        var signs = LlvmValues.Binary<XOrOp>(rewriter, a, b);
        var zero = LlvmValues.Integer(rewriter, type, 0);
        var direction = LlvmValues.Compare(rewriter, sameSign ? ICmpPredicate.Sge : ICmpPredicate.Slt, signs, zero);
        var adjust = LlvmValues.Binary<AndOp>(rewriter, inexact, direction);
        var adjusted = LlvmValues.Binary<AddOp>(rewriter, quotient, LlvmValues.Integer(rewriter, type, step));
        return rewriter.Replace(op, LlvmValues.Select(rewriter, adjust, adjusted, quotient));
    }

    /// <summary><c>arith.ceildivui %a, %b ⇒ a == 0 ? 0 : udiv (a - 1), b + 1</c></summary>
    private static bool LowerCeilDivUI(Arith.CeilDivUIOp op, PatternRewriter rewriter)
    {
        var (a, b) = (rewriter.Converted(op.Lhs), rewriter.Converted(op.Rhs));
        var zero = LlvmValues.Integer(rewriter, a.Type, 0);
        var one = LlvmValues.Integer(rewriter, a.Type, 1);
        var isZero = LlvmValues.Compare(rewriter, ICmpPredicate.Eq, a, zero);
        var quotient = LlvmValues.Binary<UDivOp>(rewriter, LlvmValues.Binary<SubOp>(rewriter, a, one), b);
        return rewriter.Replace(op, LlvmValues.Select(rewriter, isZero, zero, LlvmValues.Binary<AddOp>(rewriter, quotient, one)));
    }

    /// <summary><c>%s, %o = arith.addui_extended %a, %b ⇒ %s = llvm.add; %o = llvm.icmp "ult" %s, %a</c></summary>
    private static bool LowerAddUIExtended(Arith.AddUIExtendedOp op, PatternRewriter rewriter)
    {
        var (a, b) = (rewriter.Converted(op.Lhs), rewriter.Converted(op.Rhs));
        var sum = LlvmValues.Binary<AddOp>(rewriter, a, b);
        return rewriter.Replace(op, sum, LlvmValues.Compare(rewriter, ICmpPredicate.Ult, sum, a));
    }

    /// <summary><c>arith.mulsi_extended ⇒ the product in twice the width, cut in halves</c></summary>
    private static bool LowerMulSIExtended(Arith.MulSIExtendedOp op, PatternRewriter rewriter) => LowerExtendedProduct<SExtOp>(op, rewriter);

    /// <inheritdoc cref="LowerMulSIExtended"/>
    private static bool LowerMulUIExtended(Arith.MulUIExtendedOp op, PatternRewriter rewriter) => LowerExtendedProduct<ZExtOp>(op, rewriter);

    private static bool LowerExtendedProduct<TExtend>(Operation op, PatternRewriter rewriter)
        where TExtend : Operation, IOperationDefinition<TExtend>
    {
        var (a, b) = (rewriter.Converted(op.GetOperand(0)), rewriter.Converted(op.GetOperand(1)));
        if (LlvmValues.ElementOf(a.Type) is not IntegerType element) return rewriter.NoMatch(op, $"'{a.Type}' is no integer in LLVM");
        var wide = LlvmValues.WithElement(a.Type, new IntegerType(element.Width * 2));
        var product = LlvmValues.Binary<MulOp>(rewriter, LlvmValues.Cast<TExtend>(rewriter, a, wide), LlvmValues.Cast<TExtend>(rewriter, b, wide));
        var low = LlvmValues.Cast<TruncOp>(rewriter, product, a.Type);
        var shifted = LlvmValues.Binary<LShrOp>(rewriter, product, LlvmValues.Integer(rewriter, wide, element.Width));
        return rewriter.Replace(op, low, LlvmValues.Cast<TruncOp>(rewriter, shifted, a.Type));
    }
}
