using OpenXla.Ir.Dialects.Stablehlo;
using Func = OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>What is refined inside goes out: to the types of functions, of branches, and into loops.</summary>
internal static class TypeUpdates
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<WhileOp>(RefineLoop)
        .Add<Func.ReturnOp>(UpdateFunction)
        .Add<ReturnOp>(UpdateBranches);

    /// <summary>The arguments of both regions say what the operands say. What that makes of the body's results does not matter to the loop.</summary>
    private static bool RefineLoop(WhileOp op, PatternRewriter rewriter)
    {
        var types = op.Operands.Types();
        bool isRefined = TypeRefinement.Values(op, op.Condition.Entry.Arguments.ToArray(), types, rewriter);
        isRefined |= TypeRefinement.Values(op, op.Body.Entry.Arguments.ToArray(), types, rewriter);
        if (!isRefined) return TypeRefinement.Results(op, types, rewriter);
        TypeRefinement.Results(op, types, rewriter);
        foreach (var region in op.Regions)
            foreach (var argument in region.Entry.Arguments)
                foreach (var use in argument.Uses.ToArray()) rewriter.NotifyModified(use.Owner);
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>return (cast %x : tensor&lt;4xf32> to tensor&lt;?xf32>) ⇒ return %x</c>, and the function's type with it.</summary>
    private static bool UpdateFunction(Func.ReturnOp op, PatternRewriter rewriter)
    {
        var types = op.Operands.Types();
        var casts = new List<UnrealizedConversionCastOp>();
        for (int i = 0; i < types.Length; i++)
        {
            if (op.GetOperand(i).DefiningOp is not UnrealizedConversionCastOp { OperandCount: 1, ResultCount: 1 } cast) continue;
            var (from, to) = (cast.GetOperand(0).Type, cast.GetResult(0).Type);
            if (TypeRefinement.MostSpecific(from, to) is not { } type || type.Equals(to)) continue;
            types[i] = from;
            if (!casts.Contains(cast)) casts.Add(cast);
        }
        if (casts.Count == 0) return rewriter.NoMatch(op, $"doesn't need update");
        foreach (var cast in casts) rewriter.Replace(cast, cast.GetOperand(0));
        var function = (Func.FuncOp)op.ParentOp!;
        return rewriter.Modify(function, () => function.Type = new FunctionType(function.Type.Inputs, [.. types]));
    }

    /// <summary>An operation whose branches say more than it does is looked at again.</summary>
    private static bool UpdateBranches(ReturnOp op, PatternRewriter rewriter)
    {
        if (op.ParentOp is not (IfOp or CaseOp)) return rewriter.NoMatch(op, $"unsupported region");
        var (types, inner) = (op.ParentOp.Results.Types(), op.Operands.Types());
        bool saysMore = false;
        for (int i = 0; i < types.Length && i < inner.Length; i++)
            saysMore |= TypeRefinement.MostSpecific(types[i], inner[i]) is { } type && !type.Equals(types[i]);
        if (!saysMore) return rewriter.NoMatch(op, $"doesn't need update");
        return rewriter.Modify(op.ParentOp, static () => { });
    }
}
