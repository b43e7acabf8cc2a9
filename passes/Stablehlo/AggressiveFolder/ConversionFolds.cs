using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Constants of one type that become those of another.</summary>
internal sealed class ConversionFolds(FolderOptions options)
{
    public void Populate(PatternSet patterns) => patterns.Add<ConvertOp>(FoldConversion, needsConstant: true);

    /// <summary><c>convert(dense&lt;1.5> : tensor&lt;2xf32>) : tensor&lt;2xi32> ⇒ dense&lt;1></c>, where every target would give the same integers.</summary>
    private bool FoldConversion(ConvertOp op, PatternRewriter rewriter)
    {
        var (from, to) = (op.Operand.Type.ElementType, op.Result.Type.ElementType);
        if ((options.WhyNotElements(from) ?? options.WhyNotElements(to) ?? options.WhyNotSize(op.Result.Type)) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ConstantFolding.ElementsOf(op.Operand) is not { } constant) return rewriter.NoMatch(op, $"expected constant integer or float operand");
        if (from is FloatType && to is IntegerType integer && !HloElements.IsPredicate(to) && !Fit(constant, integer)) return rewriter.NoMatch(op, $"cast of {from} to {to} failed");
        return ConstantEvaluation.Replace(op, rewriter, options.FoldOpElementLimit);
    }

    /// <summary>Whether the numbers, without their fractions, are integers of that type. A zero with a sign would lose it.</summary>
    private static bool Fit(DenseElementsAttr constant, IntegerType type)
    {
        // Powers of two, which a double holds exactly for every width that StableHLO has.
        double end = Math.ScaleB(1, type.IsUnsigned ? type.Width : type.Width - 1);
        double low = type.IsUnsigned ? 0 : -end;
        return !ElementNumbers.Any(constant, x => !(Math.Truncate(x) >= low && x < end) || (x == 0 && double.IsNegative(x)));
    }
}
