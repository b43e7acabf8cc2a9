namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>The rewrites that the smallest and the largest of results share.</summary>
internal static class MinMaxCanonicalization
{
    /// <summary>Maps of more inputs keep the order of their results.</summary>
    private const int InputLimit = 256;

    internal static void Populate<TOp>(PatternSet patterns)
        where TOp : MinMaxOp => patterns
        .Add<TOp>(SingleResultToApply).Add<TOp>(DropDuplicates).Add<TOp>(MergeProducers).Add<TOp>(SimplifyMap).Add<TOp>(SortResults);

    /// <summary><c>min (d0) -> (d0 + 1) (%i) ⇒ apply (d0) -> (d0 + 1) (%i)</c></summary>
    private static bool SingleResultToApply<TOp>(TOp op, PatternRewriter rewriter)
        where TOp : MinMaxOp
    {
        if (op.Map.Map.Results.Length != 1) return rewriter.NoMatch(op, $"there are several results");
        return rewriter.Replace(op, ApplyOp.Create(rewriter, op.MapOperands, op.Map));
    }

    /// <summary><c>min (d0) -> (d0, 8, d0) ⇒ min (d0) -> (d0, 8)</c></summary>
    private static bool DropDuplicates<TOp>(TOp op, PatternRewriter rewriter)
        where TOp : MinMaxOp
    {
        var map = MapFolding.WithoutDuplicates(op.Map.Map);
        if (ReferenceEquals(map, op.Map.Map)) return rewriter.NoMatch(op, $"all results differ");
        return Become(op, rewriter, map, op.MapOperands);
    }

    /// <summary><c>min (d0, d1) -> (d0, d1) (%i, min (d0) -> (d0 + 1, 8) (%j)) ⇒ min (d0, d1) -> (d0, d1 + 1, 8) (%i, %j)</c></summary>
    private static bool MergeProducers<TOp>(TOp op, PatternRewriter rewriter)
        where TOp : MinMaxOp
    {
        var map = op.Map.Map;
        var results = new List<AffineExpr>();
        var producers = new List<TOp>();
        foreach (var result in map.Results)
        {
            int input = result switch { AffineDimExpr dim => dim.Position, AffineSymbolExpr symbol => map.DimCount + symbol.Position, _ => -1 };
            if (input >= 0 && op.MapOperands[input].DefiningOp is TOp producer) producers.Add(producer);
            else results.Add(result);
        }
        if (producers.Count == 0) return rewriter.NoMatch(op, $"no result is that of another operation of the kind");
        List<Value> dims = [.. op.MapOperands.Slice(0, map.DimCount).ToArray()];
        List<Value> symbols = [.. op.MapOperands.Slice(map.DimCount, map.SymbolCount).ToArray()];
        foreach (var producer in producers)
        {
            var inner = producer.Map.Map;
            foreach (var result in inner.ShiftDims(dims.Count).ShiftSymbols(symbols.Count).Results) results.Add(result);
            dims.AddRange(producer.MapOperands.Slice(0, inner.DimCount).ToArray());
            symbols.AddRange(producer.MapOperands.Slice(inner.DimCount, inner.SymbolCount).ToArray());
        }
        return Become(op, rewriter, new AffineMap(dims.Count, symbols.Count, [.. results]), [.. dims, .. symbols]);
    }

    private static bool SimplifyMap<TOp>(TOp op, PatternRewriter rewriter)
        where TOp : MinMaxOp
    {
        if (AccessFolding.Simplify(op.Map.Map, op.MapOperands) is not { } simpler) return rewriter.NoMatch(op, $"the map is as simple as it can be");
        return Become(op, rewriter, simpler.Map, [.. simpler.Operands]);
    }

    /// <summary><c>min (d0, d1) -> (d0 + d1, d1 + 16, 32) ⇒ min (d0, d1) -> (32, d1 + 16, d0 + d1)</c></summary>
    private static bool SortResults<TOp>(TOp op, PatternRewriter rewriter)
        where TOp : MinMaxOp
    {
        var map = op.Map.Map;
        if (map.InputCount > InputLimit) return rewriter.NoMatch(op, $"there are too many inputs");
        var keys = new long[map.Results.Length][];
        for (int i = 0; i < keys.Length; i++)
        {
            var flattener = new Flattener(map.DimCount, map.SymbolCount);
            if (!map.Results[i].IsPureAffine || flattener.TryFlatten(map.Results[i]) is not { } form || flattener.ComputedCount > 0) return rewriter.NoMatch(op, $"result {i} is no sum of inputs");
            keys[i] = new long[map.InputCount + 1];
            foreach (var (input, factor) in form.Factors) keys[i][input] = factor;
            keys[i][^1] = form.Constant;
        }
        var order = Enumerable.Range(0, keys.Length).Order(Comparer<int>.Create((left, right) => keys[left].AsSpan().SequenceCompareTo(keys[right]))).ToArray();
        bool isSorted = true;
        for (int i = 1; i < keys.Length; i++) isSorted &= keys[i - 1].AsSpan().SequenceCompareTo(keys[i]) <= 0;
        if (isSorted) return rewriter.NoMatch(op, $"the results are in order");
        return Become(op, rewriter, map.SubMap(order), op.MapOperands);
    }

    private static bool Become(MinMaxOp op, PatternRewriter rewriter, AffineMap map, ReadOnlySpan<Value> operands)
    {
        var state = new OperationState(op.Info, rewriter.Location).AddOperands(operands).AddAttribute("map", new AffineMapAttr(map)).AddResultTypes(op.Result.Type);
        return rewriter.Replace(op, rewriter.Insert(state));
    }
}
