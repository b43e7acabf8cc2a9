namespace OpenXla.Ir.Dialects.Shape.Canonicalization;

/// <summary>The rewrites of <see cref="AssumingOp"/> and <see cref="AssumingAllOp"/>.</summary>
internal static class AssumingCanonicalization
{
    internal static void PopulateAssuming(PatternSet patterns) => patterns.Add<AssumingOp>(DropUnusedResults).Add<AssumingOp>(InlinePassing);

    internal static void PopulateAssumingAll(PatternSet patterns) => patterns.Add<AssumingAllOp>(AllOfAll).Add<AssumingAllOp>(AllOfOne).Add<AssumingAllOp>(DropImpliedBroadcasts)
        .Add<AssumingAllOp>(AllOfEqualities).Add<AssumingAllOp>(OperandLists.DropDuplicates);

    /// <summary><c>%a, %b = assuming %w { … yield %x, %y } ⇒ %a = assuming %w { … yield %x }</c> where nobody reads <c>%b</c></summary>
    private static bool DropUnusedResults(AssumingOp op, PatternRewriter rewriter)
    {
        var yield = (AssumingYieldOp)op.DoRegion.Entry.Last!;
        var kept = new List<Value>();
        for (int i = 0; i < op.ResultCount; i++)
            if (op.GetResult(i).HasUses) kept.Add(yield.Values[i]);
        if (kept.Count == op.ResultCount) return rewriter.NoMatch(op, $"all results are read");
        yield.SetOperands(kept.ToArray());
        rewriter.NotifyModified(yield);
        var state = rewriter.NewState<AssumingOp>().AddOperands(op.Witness).AddResultTypes([.. kept.Select(static value => value.Type)]);
        state.Regions.Add(op.DoRegion);
        var slim = rewriter.Insert(state);
        int next = 0;
        for (int i = 0; i < op.ResultCount; i++)
            if (op.GetResult(i).HasUses) rewriter.ReplaceAllUsesWith(op.GetResult(i), slim.GetResult(next++));
        return rewriter.Erase(op);
    }

    /// <summary><c>assuming (const_witness true) { A } ⇒ A</c></summary>
    private static bool InlinePassing(AssumingOp op, PatternRewriter rewriter)
    {
        if (op.Witness.DefiningOp is not ConstWitnessOp { Passing.Boolean: true }) return rewriter.NoMatch(op, $"nothing says that the assumption holds");
        var body = op.DoRegion.Entry;
        if (body.ArgumentCount > 0 || !op.DoRegion.HasOneBlock) return rewriter.NoMatch(op, $"the body has arguments or several blocks");
        var values = ((AssumingYieldOp)body.Last!).Values.ToArray();
        rewriter.Erase(body.Last!);
        rewriter.InlineBlockBefore(body, op);
        return rewriter.Replace(op, values);
    }

    /// <summary><c>assuming_all (assuming_all %a, %b), %c ⇒ assuming_all %a, %b, %c</c></summary>
    private static bool AllOfAll(AssumingAllOp op, PatternRewriter rewriter)
    {
        var witnesses = new List<Value>();
        bool any = false;
        foreach (var witness in op.Inputs)
        {
            if (witness.DefiningOp is AssumingAllOp inner)
            {
                witnesses.AddRange(inner.Inputs.ToArray());
                any |= inner.Inputs.Count != 1;
            }
            else
            {
                witnesses.Add(witness);
            }
        }
        return any ? OperandLists.ReplaceWith(op, rewriter, witnesses.ToArray()) : rewriter.NoMatch(op, $"no witness is one of several");
    }

    /// <summary><c>assuming_all %a ⇒ %a</c></summary>
    private static bool AllOfOne(AssumingAllOp op, PatternRewriter rewriter) => op.Inputs.Count == 1 ? rewriter.Replace(op, op.Inputs[0]) : rewriter.NoMatch(op, $"there is not one witness");

    /// <summary><c>assuming_all (cstr_broadcastable %a, %b), (cstr_broadcastable %a, %b, %c) ⇒ assuming_all (cstr_broadcastable %a, %b, %c)</c></summary>
    private static bool DropImpliedBroadcasts(AssumingAllOp op, PatternRewriter rewriter)
    {
        var checks = new List<CstrBroadcastableOp>();
        foreach (var witness in op.Inputs)
        {
            if (witness.DefiningOp is not CstrBroadcastableOp check) return rewriter.NoMatch(op, $"a witness is of another kind");
            if (!checks.Contains(check)) checks.Add(check);
        }
        if (checks.Count < 2) return rewriter.NoMatch(op, $"there are not two checks");
        var sorted = checks.OrderByDescending(static check => check.Shapes.Count).ToList();
        var implied = new List<CstrBroadcastableOp>();
        for (int i = 0; i < sorted.Count; i++)
        {
            var shapes = new HashSet<Value>(sorted[i].Shapes.ToArray());
            for (int j = sorted.Count - 1; j > i; j--)
                if (Array.TrueForAll(sorted[j].Shapes.ToArray(), shapes.Contains))
                {
                    implied.Add(sorted[j]);
                    sorted.RemoveAt(j);
                }
        }
        if (implied.Count == 0) return rewriter.NoMatch(op, $"no check implies another");
        OperandLists.ReplaceWith(op, rewriter, [.. sorted.Select(static check => check.Result)]);
        foreach (var check in implied)
            if (!check.HasUses) rewriter.Erase(check);
        return true;
    }

    /// <summary><c>assuming_all (cstr_eq %a, %b), (cstr_eq %b, %c) ⇒ cstr_eq %a, %b, %b, %c</c></summary>
    private static bool AllOfEqualities(AssumingAllOp op, PatternRewriter rewriter)
    {
        var shapes = new List<Value>();
        foreach (var witness in op.Inputs)
        {
            if (witness.DefiningOp is not CstrEqOp equality) return rewriter.NoMatch(op, $"a witness is of another kind");
            var compared = equality.Shapes.ToArray();
            if (shapes.Count > 0 && compared.Length > 0 && !Array.Exists(compared, shapes.Contains)) return rewriter.NoMatch(op, $"no shape is common to both");
            shapes.AddRange(compared);
        }
        return rewriter.Replace(op, CstrEqOp.Create(rewriter, shapes.ToArray()));
    }
}
