using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Comparisons of constants, and selections among them.</summary>
internal sealed class ComparisonFolds(FolderOptions options)
{
    public void Populate(PatternSet patterns) => patterns
        .Add<CompareOp>(FoldComparison, needsConstant: true)
        .Add<SelectOp>(FoldSelection, needsConstant: true);

    /// <summary><c>compare LT, dense&lt;1>, dense&lt;[0, 2]> ⇒ dense&lt;[false, true]></c></summary>
    private static bool FoldComparison(CompareOp op, PatternRewriter rewriter)
    {
        if (ConstantFolding.ElementsOf(op.Lhs) is not { } lhs || ConstantFolding.ElementsOf(op.Rhs) is not { } rhs) return rewriter.NoMatch(op, $"lhs & rhs operands not constants");
        if (lhs.ElementType is not (IntegerType or FloatType)) return rewriter.NoMatch(op, $"elements of type {lhs.ElementType} are not folded");
        return ConstantEvaluation.Replace(op, [AsCompared(lhs, op.Kind), AsCompared(rhs, op.Kind)], rewriter);
    }

    /// <summary>Programs say of numbers whose type leaves it open that they have no sign, against the specification; here it counts, as for upstream.</summary>
    private static DenseElementsAttr AsCompared(DenseElementsAttr numbers, ComparisonKind? kind)
    {
        if (numbers.ElementType is not IntegerType { Width: > 1 } type || kind is not (ComparisonKind.Signed or ComparisonKind.Unsigned)) return numbers;
        var compared = type with { Signedness = kind == ComparisonKind.Unsigned ? Signedness.Unsigned : Signedness.Signless };
        return numbers.Reshape(numbers.Type.WithElementType(compared));
    }

    /// <summary><c>select(dense&lt;true>, dense&lt;1>, dense&lt;2>) ⇒ dense&lt;1></c></summary>
    private bool FoldSelection(SelectOp op, PatternRewriter rewriter)
    {
        if (options.WhyNotElements(op.Result.Type.ElementType) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ConstantFolding.ElementsOf(op.OnTrue) is null || ConstantFolding.ElementsOf(op.OnFalse) is null) return rewriter.NoMatch(op, $"expected constant operands");
        if (ConstantFolding.TruthOf(ConstantFolding.ElementsOf(op.Predicate)) is not { } truth) return ConstantEvaluation.Replace(op, rewriter, options.FoldOpElementLimit);
        Value picked = truth ? op.OnTrue : op.OnFalse;
        return picked.Type.Equals(op.Result.Type) ? rewriter.Replace(op, picked) : rewriter.NoMatch(op, $"its type is not that of what it picks");
    }
}
