using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Arithmetic on pairs of constants.</summary>
internal sealed class ArithmeticFolds(FolderOptions options)
{
    public void Populate(PatternSet patterns) => patterns
        .Add<BinaryOp>(AlgebraPatterns.MoveConstantRight, needsConstant: true)
        .Add<AddOp>(FoldNumbers, needsConstant: true)
        .Add<SubtractOp>(FoldNumbers, needsConstant: true)
        .Add<MultiplyOp>(FoldNumbers, needsConstant: true)
        .Add<DivideOp>(FoldQuotient, needsConstant: true)
        .Add<RemainderOp>(FoldQuotient, needsConstant: true)
        .Add<MaximumOp>(FoldNumbers, needsConstant: true)
        .Add<MinimumOp>(FoldNumbers, needsConstant: true)
        .Add<ClampOp>(FoldNumbers, needsConstant: true)
        .Add<AndOp>(FoldBits, needsConstant: true)
        .Add<OrOp>(FoldBits, needsConstant: true)
        .Add<XorOp>(FoldBits, needsConstant: true);

    /// <summary><c>add(dense&lt;1>, dense&lt;[1, 2]>) ⇒ dense&lt;[2, 3]></c></summary>
    private bool FoldNumbers(Operation op, PatternRewriter rewriter) => options.WhyNotElements(((TensorType)op.GetResult(0).Type).ElementType) is { } reason
        ? rewriter.NoMatch(op, $"{reason}")
        : ConstantEvaluation.Replace(op, rewriter);

    /// <summary><c>divide(dense&lt;6>, dense&lt;2>) ⇒ dense&lt;3></c>, but not by the integer zero.</summary>
    private bool FoldQuotient(Operation op, PatternRewriter rewriter)
    {
        if (ConstantFolding.ElementsOf(op.GetOperand(1)) is { ElementType: IntegerType } divisor && HasZero(divisor)) return rewriter.NoMatch(op, $"integer division by zero");
        return FoldNumbers(op, rewriter);
    }

    private static bool HasZero(DenseElementsAttr divisor)
    {
        long count = divisor.IsSplat ? 1 : divisor.Count;
        for (long i = 0; i < count; i++)
            if (!divisor.ElementBytes(i).ContainsAnyExcept((byte)0)) return true;
        return false;
    }

    /// <summary><c>and(dense&lt;6>, dense&lt;3>) ⇒ dense&lt;2></c></summary>
    private static bool FoldBits(BinaryOp op, PatternRewriter rewriter) => op.GetResult(0).Type is TensorType { ElementType: IntegerType }
        ? ConstantEvaluation.Replace(op, rewriter)
        : rewriter.NoMatch(op, $"Expected integral element type.");
}
