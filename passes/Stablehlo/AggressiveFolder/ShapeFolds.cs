using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Constants in other shapes and orders, and parts of them.</summary>
internal sealed class ShapeFolds(FolderOptions options)
{
    public void Populate(PatternSet patterns) => patterns
        .Add<BroadcastInDimOp>(FoldBroadcast, needsConstant: true)
        .Add<ReshapeOp>(FoldReshape, needsConstant: true)
        .Add<SliceOp>(FoldSlice, needsConstant: true)
        .Add<DynamicSliceOp>(FoldDynamicSlice, needsConstant: true)
        .Add<TransposeOp>(FoldTranspose, needsConstant: true)
        .Add<ReverseOp>(FoldReverse, needsConstant: true)
        .Add<IotaOp>(FoldIota);

    /// <summary><c>broadcast_in_dim(dense&lt;5> : tensor&lt;i32>) : tensor&lt;6xi32> ⇒ dense&lt;5></c></summary>
    private bool FoldBroadcast(BroadcastInDimOp op, PatternRewriter rewriter)
    {
        if (options.WhyNotElements(op.Result.Type.ElementType, allowsComplex: true) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        return ConstantFolding.ElementsOf(op.Operand) is { IsSplat: true } splat ? ConstantEvaluation.ReplaceBySplat(op, splat, rewriter) : rewriter.NoMatch(op, $"operand not splat");
    }

    /// <summary><c>reshape(dense&lt;[1, 2]>) : tensor&lt;2x1xi32> ⇒ dense&lt;[[1], [2]]&gt;</c></summary>
    private bool FoldReshape(ReshapeOp op, PatternRewriter rewriter)
    {
        if (options.WhyNotElements(op.Result.Type.ElementType, allowsComplex: true) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ConstantFolding.ElementsOf(op.Operand) is not { } constant) return rewriter.NoMatch(op, $"expected constant operand");
        return ElementCounts.AreSame(op.Operand.Type, op.Result.Type) ? rewriter.Replace(op, ConstantOp.Create(rewriter, constant.Reshape(op.Result.Type))) : rewriter.NoMatch(op, $"the shape of {op.Result.Type} is not known");
    }

    /// <summary><c>slice(dense&lt;[1, 2, 3]>) [1:2] ⇒ dense&lt;2></c></summary>
    private bool FoldSlice(SliceOp op, PatternRewriter rewriter)
    {
        if (options.WhyNotElements(op.Result.Type.ElementType) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        return ConstantFolding.ElementsOf(op.Operand) is { IsSplat: true } splat ? ConstantEvaluation.ReplaceBySplat(op, splat, rewriter) : ConstantEvaluation.Replace(op, rewriter);
    }

    /// <summary><c>dynamic_slice(dense&lt;1> : tensor&lt;6xi32>, _), sizes = [2] ⇒ dense&lt;1></c></summary>
    private static bool FoldDynamicSlice(DynamicSliceOp op, PatternRewriter rewriter) => ConstantFolding.ElementsOf(op.Operand) is { IsSplat: true } splat
        ? ConstantEvaluation.ReplaceBySplat(op, splat, rewriter)
        : rewriter.NoMatch(op, $"Input must be a splat constant.");

    /// <summary><c>transpose(dense&lt;[[1, 2]]&gt;), dims = [1, 0] ⇒ dense&lt;[[1], [2]]&gt;</c></summary>
    private static bool FoldTranspose(TransposeOp op, PatternRewriter rewriter)
    {
        if (ConstantFolding.ElementsOf(op.Operand) is not { } constant) return rewriter.NoMatch(op, $"expected constant integer or float operand");
        if (constant.IsSplat) return ConstantEvaluation.ReplaceBySplat(op, constant, rewriter);
        return constant.ElementType is IntegerType or FloatType ? ConstantEvaluation.Replace(op, rewriter) : rewriter.NoMatch(op, $"unsupported element type");
    }

    /// <summary><c>reverse(dense&lt;[1, 2]>), dims = [0] ⇒ dense&lt;[2, 1]></c>; where nothing moves it is left to simplification.</summary>
    private bool FoldReverse(ReverseOp op, PatternRewriter rewriter)
    {
        if (options.WhyNotSize(op.Operand.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ConstantFolding.ElementsOf(op.Operand) is not { } constant) return rewriter.NoMatch(op, $"expected constant operand");
        if (constant.IsSplat || constant.Count == 0 || op.Dimensions.All(d => op.Operand.Type.Shape[(int)d] == 1)) return rewriter.NoMatch(op, $"trivial reverse handled by simplifier");
        return constant.ElementType is IntegerType or FloatType ? ConstantEvaluation.Replace(op, rewriter) : rewriter.NoMatch(op, $"unsupported element type to reverse");
    }

    /// <summary><c>iota dim = 0 : tensor&lt;1xi32> ⇒ dense&lt;0></c>; several numbers are shorter as an operation.</summary>
    private bool FoldIota(IotaOp op, PatternRewriter rewriter)
    {
        if (options.WhyNotSize(op.Output.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (op.Output.Type.ElementType is not IntegerType) return rewriter.NoMatch(op, $"expected integer result type");
        return op.Output.Type.ElementCount <= 1 ? rewriter.Replace(op, ConstantOp.Create(rewriter, ZeroElements.Of(op.Output.Type))) : rewriter.NoMatch(op, $"expected output size to be 1, but got: {op.Output.Type.ElementCount}");
    }
}
