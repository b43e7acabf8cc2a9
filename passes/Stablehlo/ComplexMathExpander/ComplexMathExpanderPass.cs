using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ComplexMathExpander;

/// <summary>Writes functions of complex numbers as formulas of their parts that are accurate on the whole plane, where the textbook's overflow or cancel out.</summary>
[Pass("stablehlo-complex-math-expander")]
public sealed partial class ComplexMathExpanderPass : Pass<FuncOp>
{
    public override string DisplayName => "StablehloComplexMathExpanderPass";

    protected override IReadOnlyList<string> DependentDialects => ["chlo", "stablehlo"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        Populate(patterns);
        // The formulas read as they are written, here and in other tools; constants in them fold in canonicalize.
        var options = new GreedyOptions { Fold = false };
        if (!new GreedyDriver(patterns).Run(op, options).HasConverged) context.Error(op, $"Failed to converge StableHLOComplexMathExpanderPass in {options.MaxIterations} iterations");
    }

    public static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns
            .Add<ExponentialOp>(static (op, r) => Expand(op, op.ResultAccuracy, r, ComplexExponential.Exp), name: "ExpandExponential")
            .Add<LogOp>(static (op, r) => Expand(op, op.ResultAccuracy, r, ComplexLogarithms.Log), name: "ExpandLog")
            .Add<LogPlusOneOp>(static (op, r) => Expand(op, op.ResultAccuracy, r, ComplexLogarithms.Log1p), name: "ExpandLogPlusOne")
            .Add<SqrtOp>(static (op, r) => Expand(op, op.ResultAccuracy, r, ComplexSquareRoot.Sqrt), name: "ExpandSqrt");
    }

    private static bool Expand(Operation op, ResultAccuracyAttr? accuracy, PatternRewriter rewriter, Func<Term, Term> formula)
    {
        if (op.GetOperand(0).Type is not TensorType { ElementType: ComplexType } type) return rewriter.NoMatch(op, $"its numbers are not complex: {op.GetOperand(0).Type}");
        if (accuracy is { Mode.Value: not ResultAccuracyMode.Default }) return rewriter.NoMatch(op, $"asks for an accuracy that the formula doesn't promise: {accuracy}");
        if (ShapedNumber.WhyNot(type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        return rewriter.Replace(op, formula(new Term(rewriter, op.GetOperand(0))).Value);
    }
}
