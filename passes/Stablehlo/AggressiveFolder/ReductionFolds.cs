using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Reductions whose results do not depend on how many elements there are.</summary>
internal static class ReductionFolds
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<ReduceOp>(NoopPatterns.Drop)
        .Add<ReduceOp>(TakeConstant)
        .Add<ReduceOp>(ReductionPatterns.TakeOuter)
        .Add<ReduceOp>(KnowElements, needsConstant: true);

    /// <summary><c>reduce(x, init) { return dense&lt;1> : tensor&lt;i32> } : tensor&lt;4xi32> ⇒ dense&lt;1></c></summary>
    private static bool TakeConstant(ReduceOp op, PatternRewriter rewriter)
    {
        if (op.Body.Entry is not { First: ReturnOp end }) return rewriter.NoMatch(op, $"Body must contain exactly one op.");
        if (!ReductionPatterns.HasElements(op)) return rewriter.NoMatch(op, $"its body may never run");
        var constants = new DenseElementsAttr[op.Width];
        for (int i = 0; i < constants.Length; i++)
        {
            var type = (TensorType)op.GetResult(i).Type;
            if (ConstantFolding.ElementsOf(end.GetOperand(i)) is not { IsSplat: true } constant) return rewriter.NoMatch(op, $"Body result must be a constant.");
            if (ConstantEvaluation.SplatOf(type, constant) is not { } result) return rewriter.NoMatch(op, $"there is no constant of type {type}");
            constants[i] = result;
        }
        return rewriter.Replace(op, [.. constants.Select(c => (Value)ConstantOp.Create(rewriter, c).Output)]);
    }

    /// <summary><c>reduce(dense&lt;false>, false) { return or(a, b) } ⇒ reduce(…) { return or(false, false) }</c>: the first step gives what all further ones give.</summary>
    private static bool KnowElements(ReduceOp op, PatternRewriter rewriter)
    {
        var body = op.Body.Entry;
        if (op.Width != 1 || body.First is not (AndOp or OrOp) || body.First.Next is not ReturnOp) return rewriter.NoMatch(op, $"Only match AND and OR ops.");
        // Of the arguments the first is what was found so far, which begins with the second operand.
        Value[] values = [op.Inits[0], op.Inputs[0]];
        var constants = new DenseElementsAttr[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (ConstantFolding.ElementsOf(values[i]) is not { IsSplat: true } splat) return rewriter.NoMatch(op, $"Input must be a splat constant.");
            if (body.GetArgument(i).Type is not TensorType { Rank: 0 } type || !type.ElementType.Equals(splat.ElementType)) return rewriter.NoMatch(op, $"its body has other elements");
            constants[i] = splat.Reshape(type);
        }
        if (!body.Arguments.ToArray().Any(static a => a.HasUses)) return rewriter.NoMatch(op, $"its body reads no elements");
        rewriter.SetInsertionPointToStart(body);
        for (int i = 0; i < values.Length; i++) rewriter.ReplaceAllUsesWith(body.GetArgument(i), ConstantOp.Create(rewriter, constants[i]).Output);
        return true;
    }
}
