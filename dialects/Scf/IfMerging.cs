using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Two conditions become one.</summary>
internal static class IfMerging
{
    /// <summary><c>scf.if %c { A } else { B }; scf.if %c { C } else { D } ⇒ scf.if %c { A; C } else { B; D }</c>; the second condition may be the opposite</summary>
    internal static bool CombineIfs(IfOp op, PatternRewriter rewriter)
    {
        if (op.Previous is not IfOp before) return rewriter.NoMatch(op, $"no condition is right before");
        Region? then = null, otherwise = null;
        if (op.Condition == before.Condition)
            (then, otherwise) = (op.Then, op.Else);
        else if (Opposite(op.Condition) == before.Condition || (Opposite(before.Condition) is { IsNull: false } opposite && opposite == op.Condition))
            (then, otherwise) = (op.Else, op.Then);
        if (then is null || otherwise is null) return rewriter.NoMatch(op, $"the conditions have nothing to do with each other");

        for (int i = 0; i < before.ResultCount; i++)
        {
            int result = i;
            rewriter.ReplaceUsesIf(before.GetResult(i), before.ThenYield.Values[i], use => IfCanonicalization.IsInside(use.Owner, then));
            rewriter.ReplaceUsesIf(before.GetResult(i), before.ElseYield!.Values[i], use => IfCanonicalization.IsInside(use.Owner, otherwise));
        }

        var merged = IfOp.Create(rewriter, [.. before.Results.Types(), .. op.Results.Types()], before.Condition);
        rewriter.InlineRegion(before.Then, merged.Then);
        Append(then, merged.Then, rewriter);
        rewriter.InlineRegion(before.Else, merged.Else);
        Append(otherwise, merged.Else, rewriter);
        var results = merged.Results.ToArray();
        int count = before.ResultCount;
        rewriter.Replace(before, results.AsSpan(0, count));
        return rewriter.Replace(op, results.AsSpan(count));
    }

    /// <summary>What a value is the opposite of; null where it is none.</summary>
    private static Value Opposite(Value condition) =>
        condition.DefiningOp is XOrIOp xor && OperationFolding.ConstantOf(xor.Rhs) is IntegerAttr { IsOne: true } ? xor.Lhs : default;

    /// <summary>Adds a block to one that may not be there yet; both yields become one.</summary>
    private static void Append(Region source, Region target, PatternRewriter rewriter)
    {
        if (source.IsEmpty) return;
        if (target.IsEmpty)
        {
            rewriter.InlineRegion(source, target);
            return;
        }
        var (first, second) = ((YieldOp)target.Entry.Last!, (YieldOp)source.Entry.Last!);
        rewriter.MergeBlocks(source.Entry, target.Entry);
        using var guard = rewriter.Guard();
        rewriter.SetInsertionPointToEnd(target.Entry);
        YieldOp.Create(rewriter, [.. first.Values.ToArray(), .. second.Values.ToArray()]);
        rewriter.Erase(first);
        rewriter.Erase(second);
    }

    /// <summary><c>scf.if %a { scf.if %b { A } } ⇒ scf.if (arith.andi %a, %b) { A }</c></summary>
    internal static bool CombineNestedIfs(IfOp op, PatternRewriter rewriter)
    {
        if (op.Then.Entry.First is not IfOp { Next: YieldOp } inner) return rewriter.NoMatch(op, $"the body is not one other condition");
        if (HasElse(op) || HasElse(inner)) return rewriter.NoMatch(op, $"an else block does something");
        var (yes, no) = (op.ThenYield.Values.ToArray(), op.ElseYield?.Values.ToArray() ?? []);
        var selected = new List<int>();
        for (int i = 0; i < yes.Length; i++)
        {
            if (yes[i].DefiningOp == inner)
            {
                int result = yes[i].Index;
                if (inner.ElseYield!.Values[result] != no[i]) return rewriter.NoMatch(op, $"result {i} differs between the else blocks");
                yes[i] = inner.ThenYield.Values[result];
                continue;
            }
            if (yes[i].ParentRegion == op.Then) return rewriter.NoMatch(op, $"result {i} is computed inside");
            selected.Add(i);
        }

        var both = rewriter.Insert(rewriter.NewState<AndIOp>().AddOperands(op.Condition, inner.Condition).AddResultTypes(IntegerType.I1)).GetResult(0);
        var merged = IfOp.Create(rewriter, op.Results.Types(), both);
        rewriter.InlineRegion(inner.Then, merged.Then);
        var results = merged.Results.ToArray();
        rewriter.SetInsertionPoint(merged);
        foreach (int i in selected) results[i] = SelectOp.Create(rewriter, op.Condition, yes[i], no[i]).Result;
        rewriter.Modify(merged.ThenYield, () => merged.ThenYield.SetOperands(yes));
        if (no.Length > 0)
        {
            rewriter.CreateBlock(merged.Else);
            YieldOp.Create(rewriter, no);
        }
        return rewriter.Replace(op, results);
    }

    private static bool HasElse(IfOp op) => !op.Else.IsEmpty && op.Else.Entry.First is not YieldOp;
}
