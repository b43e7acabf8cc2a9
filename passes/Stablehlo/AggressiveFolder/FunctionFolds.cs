using OpenXla.Ir.Dialects.Math.Folding;
using OpenXla.Ir.Dialects.Stablehlo;
using Chlo = OpenXla.Ir.Dialects.Chlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Functions of constants, where they are defined.</summary>
internal sealed class FunctionFolds(FolderOptions options)
{
    public void Populate(PatternSet patterns) => patterns
        .Add<AbsOp>(Fold, needsConstant: true)
        .Add<CosineOp>(Fold, needsConstant: true)
        .Add<ExponentialOp>(Fold, needsConstant: true)
        .Add<LogOp>(static (op, rewriter) => FoldUnless(op, static x => x <= 0, rewriter), needsConstant: true)
        .Add<LogisticOp>(Fold, needsConstant: true)
        .Add<NegateOp>(Fold, needsConstant: true)
        .Add<NotOp>(Fold, needsConstant: true)
        .Add<RoundNearestAfzOp>(Fold, needsConstant: true)
        .Add<RoundNearestEvenOp>(Fold, needsConstant: true)
        .Add<RsqrtOp>(static (op, rewriter) => FoldUnless(op, static x => x <= 0, rewriter), needsConstant: true)
        .Add<SignOp>(FoldSign, needsConstant: true)
        .Add<SineOp>(Fold, needsConstant: true)
        .Add<SqrtOp>(static (op, rewriter) => FoldUnless(op, static x => x < 0, rewriter), needsConstant: true)
        .Add<TanOp>(Fold, needsConstant: true)
        .Add<TanhOp>(Fold, needsConstant: true)
        .Add<Chlo.ErfOp>(FoldError, needsConstant: true);

    /// <summary><c>abs(dense&lt;-1>) ⇒ dense&lt;1></c></summary>
    private static bool Fold(Operation op, PatternRewriter rewriter) => FoldUnless(op, null, rewriter);

    /// <summary><c>sqrt(dense&lt;4.0>) ⇒ dense&lt;2.0></c>, unless an element is one that the function is not folded for.</summary>
    private static bool FoldUnless(Operation op, Func<double, bool>? isExcluded, PatternRewriter rewriter)
    {
        if (WhyNot(op, isExcluded) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        return ConstantEvaluation.Replace(op, rewriter);
    }

    private bool FoldSign(SignOp op, PatternRewriter rewriter) => options.WhyNotElements(op.Result.Type.ElementType) is { } reason
        ? rewriter.NoMatch(op, $"{reason}")
        : FoldUnless(op, double.IsNaN, rewriter);

    /// <summary><c>chlo.erf(dense&lt;0.0>) ⇒ dense&lt;0.0></c></summary>
    private bool FoldError(Chlo.ErfOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op, null) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var constant = ConstantFolding.ElementsOf(op.Operand)!;
        if (op.Result.Type is not TensorType type || !type.Equals(op.Operand.Type)) return rewriter.NoMatch(op, $"its type is not that of its operand");
        // Each takes many steps.
        if (!constant.IsSplat && options.WhyNotSize(type) is { } size) return rewriter.NoMatch(op, $"{size}");
        return rewriter.Replace(op, ConstantOp.Create(rewriter, ElementNumbers.Map(constant, ExactFunctions.ErrorFunction)));
    }

    private static string? WhyNot(Operation op, Func<double, bool>? isExcluded)
    {
        if (ConstantFolding.ElementsOf(op.GetOperand(0)) is not { } constant) return "operand not constants";
        if (constant.ElementType is not (IntegerType or FloatType)) return $"elements of type {constant.ElementType} are not folded";
        return isExcluded is not null && ElementNumbers.Any(constant, isExcluded) ? "it is not folded for one of the elements" : null;
    }
}
