using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The rewrites of <see cref="IfOp"/> that look at one condition alone; <see cref="IfMerging"/> has those of two.</summary>
internal static class IfCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<IfOp>(IfMerging.CombineIfs).Add<IfOp>(IfMerging.CombineNestedIfs).Add<IfOp>(PropagateCondition).Add<IfOp>(ConvertToSelect)
        .Add<IfOp>(DropEmptyElse).Add<IfOp>(TakeConstantBranch).Add<IfOp>(DropUnusedResults).Add<IfOp>(ReplaceYieldByCondition);

    /// <summary><c>scf.if %c { reads %c } else { reads %c } ⇒ scf.if %c { reads true } else { reads false }</c></summary>
    private static bool PropagateCondition(IfOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Condition) is not null) return rewriter.NoMatch(op, $"the condition is a constant");
        Value yes = default, no = default;
        foreach (var use in op.Condition.Uses.ToArray())
        {
            bool inThen = IsInside(use.Owner, op.Then);
            if (!inThen && !IsInside(use.Owner, op.Else)) continue;
            ref var constant = ref inThen ? ref yes : ref no;
            if (constant.IsNull) constant = ConstantOp.Create(rewriter, IntegerAttr.Of(inThen)).Result;
            var value = constant;
            rewriter.Modify(use.Owner, () => use.Owner.SetOperand(use.Index, value));
        }
        return !yes.IsNull || !no.IsNull || rewriter.NoMatch(op, $"nobody reads the condition inside");
    }

    internal static bool IsInside(Operation op, Region region) => op.ParentRegion is { } around && around.IsWithin(region);

    /// <summary><c>scf.if %c -> f32 { yield %a } else { yield %b } ⇒ arith.select %c, %a, %b</c>, for each value from outside</summary>
    private static bool ConvertToSelect(IfOp op, PatternRewriter rewriter)
    {
        if (op.ResultCount == 0) return rewriter.NoMatch(op, $"there is no result");
        var (yes, no) = (op.ThenYield.Values.ToArray(), op.ElseYield!.Values.ToArray());
        bool IsFromInside(int i) => yes[i].ParentRegion == op.Then || no[i].ParentRegion == op.Else;
        int[] inside = [.. Enumerable.Range(0, yes.Length).Where(IsFromInside)];
        if (inside.Length == yes.Length) return rewriter.NoMatch(op, $"all values are from inside");
        var isInside = new bool[yes.Length];
        foreach (int i in inside) isInside[i] = true;
        var rest = IfOp.Create(rewriter, [.. inside.Select(i => op.GetResult(i).Type)], op.Condition);
        rewriter.InlineRegion(op.Then, rest.Then);
        rewriter.InlineRegion(op.Else, rest.Else);
        rewriter.SetInsertionPoint(rest);
        var results = new Value[yes.Length];
        int next = 0;
        for (int i = 0; i < results.Length; i++)
            results[i] = isInside[i] ? rest.GetResult(next++) : yes[i] == no[i] ? yes[i] : SelectOp.Create(rewriter, op.Condition, yes[i], no[i]).Result;
        rewriter.Modify(rest.ThenYield, () => rest.ThenYield.SetOperands([.. inside.Select(i => yes[i])]));
        rewriter.Modify(rest.ElseYield!, () => rest.ElseYield!.SetOperands([.. inside.Select(i => no[i])]));
        return rewriter.Replace(op, results);
    }

    /// <summary><c>scf.if %c { A } else { } ⇒ scf.if %c { A }</c></summary>
    private static bool DropEmptyElse(IfOp op, PatternRewriter rewriter)
    {
        if (op.ResultCount > 0 || op.Else.IsEmpty || op.Else.Entry.First is not YieldOp) return rewriter.NoMatch(op, $"the else block does something, or there is none");
        var smaller = IfOp.Create(rewriter, [], op.Condition);
        smaller.DiscardableAttributes = op.DiscardableAttributes;
        rewriter.InlineRegion(op.Then, smaller.Then);
        return rewriter.Erase(op);
    }

    /// <summary><c>scf.if true { A } else { B } ⇒ A</c></summary>
    private static bool TakeConstantBranch(IfOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Condition) is not IntegerAttr condition) return rewriter.NoMatch(op, $"the condition is no constant");
        var taken = condition.Boolean ? op.Then : op.Else;
        if (taken.IsEmpty) return rewriter.Erase(op);
        var yield = (YieldOp)taken.Entry.Last!;
        var values = yield.Values.ToArray();
        rewriter.Erase(yield);
        rewriter.InlineBlockBefore(taken.Entry, op);
        return rewriter.Replace(op, values);
    }

    /// <summary>Results that nobody reads go.</summary>
    private static bool DropUnusedResults(IfOp op, PatternRewriter rewriter)
    {
        int[] used = [.. Enumerable.Range(0, op.ResultCount).Where(i => op.GetResult(i).HasUses)];
        if (used.Length == op.ResultCount) return rewriter.NoMatch(op, $"all results are used");
        var smaller = IfOp.Create(rewriter, [.. used.Select(i => op.GetResult(i).Type)], op.Condition);
        rewriter.InlineRegion(op.Then, smaller.Then);
        rewriter.InlineRegion(op.Else, smaller.Else);
        foreach (var yield in new[] { smaller.ThenYield, smaller.ElseYield! })
            rewriter.Modify(yield, () => yield.SetOperands([.. used.Select(i => yield.Values[i])]));
        var results = new Value[op.ResultCount];
        // The others have no use; any value of theirs will do.
        for (int i = 0; i < results.Length; i++) results[i] = op.GetResult(i);
        for (int i = 0; i < used.Length; i++) results[used[i]] = smaller.GetResult(i);
        foreach (int i in used) rewriter.ReplaceAllUsesWith(op.GetResult(i), results[i]);
        return rewriter.Erase(op);
    }

    /// <summary><c>scf.if %c { yield true } else { yield false } ⇒ %c</c>, its opposite, or a value that both yield</summary>
    private static bool ReplaceYieldByCondition(IfOp op, PatternRewriter rewriter)
    {
        if (op.ResultCount == 0) return rewriter.NoMatch(op, $"there is no result");
        bool changed = false;
        for (int i = 0; i < op.ResultCount; i++)
        {
            var result = op.GetResult(i);
            if (!result.HasUses) continue;
            var (yes, no) = (op.ThenYield.Values[i], op.ElseYield!.Values[i]);
            if (yes == no)
            {
                rewriter.ReplaceAllUsesWith(result, yes);
                changed = true;
                continue;
            }
            if (!result.Type.Equals(IntegerType.I1) || OperationFolding.ConstantOf(yes) is not IntegerAttr { Boolean: var whenTrue } || OperationFolding.ConstantOf(no) is not IntegerAttr { Boolean: var whenFalse } || whenTrue == whenFalse) continue;
            var value = whenTrue ? op.Condition : Not(op.Condition, rewriter);
            rewriter.ReplaceAllUsesWith(result, value);
            changed = true;
        }
        return changed || rewriter.NoMatch(op, $"no result is the condition or its opposite");
    }

    private static Value Not(Value condition, PatternRewriter rewriter)
    {
        var one = ConstantOp.Create(rewriter, IntegerAttr.True).Result;
        return rewriter.Insert(rewriter.NewState<XOrIOp>().AddOperands(condition, one).AddResultTypes(IntegerType.I1)).GetResult(0);
    }
}
