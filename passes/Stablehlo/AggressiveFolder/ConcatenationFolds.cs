using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Concatenations of constants.</summary>
internal sealed class ConcatenationFolds(FolderOptions options)
{
    public void Populate(PatternSet patterns) => patterns
        .Add<ConcatenateOp>(FoldAll, needsConstant: true)
        .Add<ConcatenateOp>(JoinSplats, needsConstant: true);

    /// <summary><c>concatenate(dense&lt;[1, 2]>, dense&lt;3>) ⇒ dense&lt;[1, 2, 3]></c></summary>
    private bool FoldAll(ConcatenateOp op, PatternRewriter rewriter)
    {
        if ((options.WhyNotElements(op.Result.Type.ElementType) ?? options.WhyNotSize(op.Result.Type)) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        return ConstantEvaluation.Replace(op, rewriter, options.FoldOpElementLimit);
    }

    /// <summary><c>concatenate(dense&lt;0> : tensor&lt;1xi32>, dense&lt;0> : tensor&lt;1xi32>, x) ⇒ concatenate(dense&lt;0> : tensor&lt;2xi32>, x)</c></summary>
    private static bool JoinSplats(ConcatenateOp op, PatternRewriter rewriter)
    {
        var inputs = new List<Value>();
        int next = 0;
        for (int i = 0; i < op.OperandCount; i = next)
        {
            next = i + 1;
            inputs.Add(op.Inputs[i]);
            if (ConstantFolding.ElementsOf(op.Inputs[i]) is not { IsSplat: true } splat) continue;
            while (next < op.OperandCount && splat.Equals(ConstantFolding.ElementsOf(op.Inputs[next]))) next++;
            if (next > i + 1 && Repeat(splat, (int)op.Dimension, next - i) is { } joined) inputs[^1] = ConstantOp.Create(rewriter, joined).Output;
            else next = i + 1;
        }
        if (inputs.Count == op.OperandCount) return rewriter.NoMatch(op, $"No splats to fold");
        return rewriter.Modify(op, () => op.SetOperands([.. inputs]));
    }

    /// <summary>The splat so many times in a dimension; null where that is more than 64 bits can count.</summary>
    private static DenseElementsAttr? Repeat(DenseElementsAttr splat, int dimension, int times)
    {
        var extents = splat.Type.Shape.ToArray();
        var extent = (Int128)extents[dimension] * times;
        if (extent > long.MaxValue) return null;
        extents[dimension] = (long)extent;
        var type = splat.Type.WithShape(Shape.Create(extents));
        return ElementCounts.Of(type) is not null ? splat.Reshape(type) : null;
    }
}
