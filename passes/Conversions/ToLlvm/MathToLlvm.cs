using OpenXla.Ir.Dialects.Llvm;
using Math = OpenXla.Ir.Dialects.Math;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Functions of numbers: intrinsics where LLVM has them, else calls (<see cref="MathCalls"/>).</summary>
public static class MathToLlvm
{
    public static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Rename<Math.AbsFOp, FAbsIntrinsic>().Rename<Math.SqrtOp, SqrtIntrinsic>()
            .Rename<Math.ExpOp, ExpIntrinsic>().Rename<Math.Exp2Op, Exp2Intrinsic>()
            .Rename<Math.LogOp, LogIntrinsic>().Rename<Math.Log2Op, Log2Intrinsic>().Rename<Math.Log10Op, Log10Intrinsic>()
            .Rename<Math.SinOp, SinIntrinsic>().Rename<Math.CosOp, CosIntrinsic>()
            .Rename<Math.FloorOp, FloorIntrinsic>().Rename<Math.CeilOp, CeilIntrinsic>().Rename<Math.TruncOp, TruncateIntrinsic>()
            .Rename<Math.RoundOp, RoundIntrinsic>().Rename<Math.RoundEvenOp, RoundEvenIntrinsic>()
            .Rename<Math.PowFOp, PowIntrinsic>().Rename<Math.FPowIOp, PowIIntrinsic>().Rename<Math.CopySignOp, CopySignIntrinsic>()
            .Rename<Math.FmaOp, FmaIntrinsic>().Rename<Math.CtPopOp, CtPopIntrinsic>();
        patterns.Add<Math.AbsIOp>(LowerAbsI).Add<Math.CountLeadingZerosOp>(LowerCountLeadingZeros).Add<Math.CountTrailingZerosOp>(LowerCountTrailingZeros)
            .Add<Math.RsqrtOp>(LowerRsqrt).Add<Math.ClampFOp>(LowerClampF).Add<Math.SincosOp>(LowerSincos)
            .Add<Math.IsNaNOp>(LowerIsNaN).Add<Math.IsInfOp>(LowerIsInf).Add<Math.IsFiniteOp>(LowerIsFinite);
        MathCalls.Populate(patterns);
    }

    /// <summary><c>math.absi %a ⇒ "llvm.intr.abs"(%a) &lt;{is_int_min_poison = false}></c></summary>
    private static bool LowerAbsI(Math.AbsIOp op, PatternRewriter rewriter) => LowerFlagged<AbsIntrinsic>(op, rewriter, "is_int_min_poison");

    /// <summary><c>math.ctlz %a ⇒ "llvm.intr.ctlz"(%a) &lt;{is_zero_poison = false}></c></summary>
    private static bool LowerCountLeadingZeros(Math.CountLeadingZerosOp op, PatternRewriter rewriter) => LowerFlagged<CountLeadingZerosIntrinsic>(op, rewriter, "is_zero_poison");

    /// <summary><c>math.cttz %a ⇒ "llvm.intr.cttz"(%a) &lt;{is_zero_poison = false}></c></summary>
    private static bool LowerCountTrailingZeros(Math.CountTrailingZerosOp op, PatternRewriter rewriter) => LowerFlagged<CountTrailingZerosIntrinsic>(op, rewriter, "is_zero_poison");

    private static bool LowerFlagged<TTo>(Operation op, PatternRewriter rewriter, string flag)
        where TTo : Operation, IOperationDefinition<TTo>
    {
        var value = rewriter.Converted(op.GetOperand(0));
        return rewriter.Replace(op, rewriter.Insert(rewriter.NewState<TTo>().AddOperands(value).AddResultTypes(value.Type).AddAttribute(flag, IntegerAttr.False)));
    }

    /// <summary><c>math.rsqrt %a ⇒ 1 / llvm.intr.sqrt(%a)</c></summary>
    private static bool LowerRsqrt(Math.RsqrtOp op, PatternRewriter rewriter)
    {
        var value = rewriter.Converted(op.Operand);
        if (LlvmValues.ElementOf(value.Type) is not FloatType) return rewriter.NoMatch(op, $"LLVM does not compute with '{op.Operand.Type}'");
        var type = value.Type;
        value = NarrowFloats.Widen(rewriter, value);
        var one = LlvmValues.Float(rewriter, value.Type, 1);
        var flags = FastMathFlagsAttr.Of(Renaming.Translate(op.FastMath));
        var root = LlvmValues.Unary<SqrtIntrinsic>(rewriter, value);
        var quotient = LlvmValues.Binary<FDivOp>(rewriter, one, root);
        root.DefiningOp!.SetAttribute("fastmathFlags", flags);
        quotient.DefiningOp!.SetAttribute("fastmathFlags", flags);
        return rewriter.Replace(op, NarrowFloats.Round(rewriter, quotient, type));
    }

    /// <summary><c>math.clampf %a to [%lo, %hi] ⇒ minimum(maximum(%a, %lo), %hi)</c></summary>
    private static bool LowerClampF(Math.ClampFOp op, PatternRewriter rewriter)
    {
        var above = LlvmValues.Binary<MaximumIntrinsic>(rewriter, rewriter.Converted(op.Value), rewriter.Converted(op.Min));
        return rewriter.Replace(op, LlvmValues.Binary<MinimumIntrinsic>(rewriter, above, rewriter.Converted(op.Max)));
    }

    /// <summary><c>math.sincos %a ⇒ llvm.intr.sin(%a), llvm.intr.cos(%a)</c></summary>
    private static bool LowerSincos(Math.SincosOp op, PatternRewriter rewriter)
    {
        var value = rewriter.Converted(op.Operand);
        return rewriter.Replace(op, LlvmValues.Unary<SinIntrinsic>(rewriter, value), LlvmValues.Unary<CosIntrinsic>(rewriter, value));
    }

    /// <summary><c>math.isnan %a ⇒ llvm.fcmp "uno" %a, %a</c></summary>
    private static bool LowerIsNaN(Math.IsNaNOp op, PatternRewriter rewriter)
    {
        var value = rewriter.Converted(op.Operand);
        return rewriter.Replace(op, LlvmValues.Compare(rewriter, FCmpPredicate.Uno, value, value));
    }

    /// <summary><c>math.isinf %a ⇒ llvm.fcmp "oeq" |%a|, inf</c></summary>
    private static bool LowerIsInf(Math.IsInfOp op, PatternRewriter rewriter) => LowerMagnitudeTest(op, rewriter, FCmpPredicate.Oeq);

    /// <summary><c>math.isfinite %a ⇒ llvm.fcmp "olt" |%a|, inf</c></summary>
    private static bool LowerIsFinite(Math.IsFiniteOp op, PatternRewriter rewriter) => LowerMagnitudeTest(op, rewriter, FCmpPredicate.Olt);

    private static bool LowerMagnitudeTest(Operation op, PatternRewriter rewriter, FCmpPredicate predicate)
    {
        var magnitude = LlvmValues.Unary<FAbsIntrinsic>(rewriter, rewriter.Converted(op.GetOperand(0)));
        return rewriter.Replace(op, LlvmValues.Compare(rewriter, predicate, magnitude, LlvmValues.Float(rewriter, magnitude.Type, double.PositiveInfinity)));
    }
}
