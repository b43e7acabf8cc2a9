using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Calls: the function is refined for them, and they say what it says.</summary>
internal static class CallPattern
{
    public static void Populate(PatternSet patterns, ShapeRefinement refinement) => patterns.Add<CallOp>((op, rewriter) => Refine(op, refinement, rewriter));

    /// <summary><c>call @f(%token, 4, %x) : tensor&lt;?xf32> ⇒ call @f(%token, %x) : tensor&lt;4xf32></c>; constants that it returns take its place.</summary>
    private static bool Refine(CallOp op, ShapeRefinement refinement, PatternRewriter rewriter)
    {
        if (RefinementKey.Of(op) is not { } key || !refinement.Run(key)) return rewriter.NoMatch(op, $"the function can't be refined for it");
        var callee = key.Function;
        var constants = ConstantsOf(callee);
        if (Array.TrueForAll(constants, static c => c is not null) && refinement.IsEffectFree(callee))
            return rewriter.Replace(op, Array.ConvertAll(constants, c => (Value)Dialects.Stablehlo.ConstantOp.Create(rewriter, c!).Output));
        bool isChanged = false;
        if (!op.Results.Types().AsSpan().SequenceEqual(callee.Type.Results.Span))
        {
            if (!TypeRefinement.Results(op, callee.Type.Results.Span, rewriter)) return false;
            isChanged = true;
        }
        if (key.Sizes.Count > 0)
        {
            DropSizes(op, key, rewriter);
            isChanged = true;
        }
        return UseConstants(op, constants, rewriter) || isChanged || rewriter.NoMatch(op, $"says all that the function does");
    }

    /// <summary>The constants that a function returns; null for each other result.</summary>
    private static DenseElementsAttr?[] ConstantsOf(FuncOp function)
    {
        var constants = new DenseElementsAttr?[function.Type.Results.Count];
        if (function.Body.Entry.Last is not { } end) return constants;
        for (int i = 0; i < constants.Length; i++)
            constants[i] = OperationFolding.ConstantOf(end.GetOperand(i)) is DenseElementsAttr { ElementType: IntegerType } constant ? constant : null;
        return constants;
    }

    private static void DropSizes(CallOp op, RefinementKey key, PatternRewriter rewriter)
    {
        var (first, after) = (key.Tokens, key.Tokens + key.Sizes.Count);
        var operands = op.Operands.ToArray().Where((_, i) => i < first || i >= after).ToArray();
        rewriter.Modify(op, () =>
        {
            if (op.ArgumentAttributes is { } attributes) op.ArgumentAttributes = ArrayAttr.Of(attributes.Elements.Where((_, i) => i < first || i >= after));
            op.SetOperands(operands);
        });
    }

    private static bool UseConstants(CallOp op, DenseElementsAttr?[] constants, PatternRewriter rewriter)
    {
        bool isUsed = false;
        rewriter.SetInsertionPointAfter(op);
        for (int i = 0; i < constants.Length; i++)
        {
            if (constants[i] is not { } constant || !op.GetResult(i).HasUses) continue;
            rewriter.ReplaceAllUsesWith(op.GetResult(i), Dialects.Stablehlo.ConstantOp.Create(rewriter, constant).Output);
            isUsed = true;
        }
        return isUsed;
    }
}
