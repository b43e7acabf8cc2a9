using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The rewrites of <see cref="ParallelOp"/>.</summary>
internal static class ParallelCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<ParallelOp>(DropTrivialDimensions).Add<ParallelOp>(MergeNested);

    /// <summary><c>scf.parallel (%i, %j) = (0, %a) to (1, %b) { A } ⇒ scf.parallel (%j) = (%a) to (%b) { A with %i = 0 }</c></summary>
    private static bool DropTrivialDimensions(ParallelOp op, PatternRewriter rewriter)
    {
        int rank = op.LowerBound.Count;
        var isKept = new bool[rank];
        for (int i = 0; i < rank; i++)
        {
            var count = TripCount.Of(op.LowerBound[i], op.UpperBound[i], op.Step[i]);
            if (count is { IsZero: true }) return rewriter.Replace(op, op.InitVals.ToArray());
            isKept[i] = count is not { IsOne: true };
        }
        if (!isKept.Contains(false)) return rewriter.NoMatch(op, $"no dimension runs exactly once");
        var body = op.Body.Entry;
        for (int i = rank - 1; i >= 0; i--)
        {
            if (isKept[i]) continue;
            rewriter.ReplaceAllUsesWith(body.GetArgument(i), op.LowerBound[i]);
            body.EraseArgument(i);
        }
        if (!isKept.Contains(true)) return Inline(op, rewriter);
        var smaller = ParallelOp.Create(rewriter, op.Results.Types(), Kept(op.LowerBound), Kept(op.UpperBound), Kept(op.Step), op.InitVals);
        rewriter.InlineRegion(op.Body, smaller.Body);
        return rewriter.Replace(op, smaller);

        Value[] Kept(OperandRange bounds) => [.. bounds.ToArray().Where((_, i) => isKept[i])];
    }

    /// <summary>Puts the body in the place of the loop, and then for each result the body that combines it with its initial value.</summary>
    private static bool Inline(ParallelOp op, PatternRewriter rewriter)
    {
        var reduce = (ReduceOp)op.Body.Entry.Last!;
        var results = new Value[op.ResultCount];
        rewriter.InlineBlockBefore(op.Body.Entry, op);
        for (int i = 0; i < results.Length; i++)
        {
            var combine = reduce.Reductions[i].Entry;
            var end = (ReduceReturnOp)combine.Last!;
            var (left, right) = (op.InitVals[i], reduce.Values[i]);
            var result = end.Result;
            results[i] = result == combine.GetArgument(0) ? left : result == combine.GetArgument(1) ? right : result;
            rewriter.Erase(end);
            rewriter.InlineBlockBefore(combine, op, left, right);
        }
        rewriter.Erase(reduce);
        return rewriter.Replace(op, results);
    }

    /// <summary><c>scf.parallel (%i) = (%a) to (%b) { scf.parallel (%j) = (%c) to (%d) { A } } ⇒ scf.parallel (%i, %j) = (%a, %c) to (%b, %d) { A }</c></summary>
    private static bool MergeNested(ParallelOp op, PatternRewriter rewriter)
    {
        if (op.Body.Entry.First is not ParallelOp { Next: ReduceOp } inner) return rewriter.NoMatch(op, $"the body is not one other loop");
        if (op.InitVals.Count > 0 || inner.InitVals.Count > 0) return rewriter.NoMatch(op, $"values are reduced");
        foreach (var operand in inner.Operands)
            if (operand.ArgumentOwner == op.Body.Entry) return rewriter.NoMatch(op, $"the inner bounds depend on the outer variables");
        var merged = ParallelOp.Create(rewriter, [], Both(op.LowerBound, inner.LowerBound), Both(op.UpperBound, inner.UpperBound), Both(op.Step, inner.Step), []);
        using (rewriter.Guard())
        {
            var types = new IrType[merged.LowerBound.Count];
            types.AsSpan().Fill(IndexType.Instance);
            var body = rewriter.CreateBlock(merged.Body, types);
            var variables = body.Arguments.ToArray();
            int count = op.LowerBound.Count;
            for (int i = 0; i < count; i++) rewriter.ReplaceAllUsesWith(op.Body.Entry.GetArgument(i), variables[i]);
            rewriter.MergeBlocks(inner.Body.Entry, body, variables.AsSpan(count));
        }
        return rewriter.Erase(op);

        static Value[] Both(OperandRange outer, OperandRange inner) => [.. outer.ToArray(), .. inner.ToArray()];
    }
}
