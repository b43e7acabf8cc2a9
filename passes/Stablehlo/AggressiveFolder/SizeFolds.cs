using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Sizes of dimensions that types tell.</summary>
internal static class SizeFolds
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<GetDimensionSizeOp>(NoopPatterns.KnowSize)
        .Add<SetDimensionSizeOp>(DropSameSize, needsConstant: true);

    /// <summary><c>set_dimension_size(x : tensor&lt;10xf32>, 10), dim = 0 : tensor&lt;10xf32> ⇒ x</c></summary>
    private static bool DropSameSize(SetDimensionSizeOp op, PatternRewriter rewriter)
    {
        if (!op.Operand.Type.Equals(op.Result.Type)) return rewriter.NoMatch(op, $"operand and result type must be the same");
        if (ConstantFolding.IntegersOf(op.Size) is not [var size]) return rewriter.NoMatch(op, $"size operand not constant");
        return size == op.Result.Type.Shape[(int)op.Dimension] ? rewriter.Replace(op, op.Operand) : rewriter.NoMatch(op, $"dim size does not match result type");
    }
}
