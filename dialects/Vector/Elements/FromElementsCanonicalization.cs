namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Single values that come together to what is simpler than a list of them.</summary>
internal static class FromElementsCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<FromElementsOp>(FromElementsAsBroadcast).Add<FromElementsOp>(FromElementsToShapeCast);

    /// <summary><c>from_elements %a, %a, %a ⇒ broadcast %a</c></summary>
    private static bool FromElementsAsBroadcast(FromElementsOp op, PatternRewriter rewriter)
    {
        for (int i = 1; i < op.OperandCount; i++)
            if (op.GetOperand(i) != op.GetOperand(0)) return rewriter.NoMatch(op, $"the elements differ");
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, op.Dest.Type, op.GetOperand(0)));
    }

    /// <summary><c>from_elements(extract %v[1, 0], extract %v[1, 1]) ⇒ shape_cast(extract %v[1])</c>, where the elements are all that follow a position</summary>
    private static bool FromElementsToShapeCast(FromElementsOp op, PatternRewriter rewriter)
    {
        if (op.OperandCount == 1) return rewriter.NoMatch(op, $"one element is a broadcast");
        if (op.GetOperand(0).DefiningOp is not ExtractOp { DynamicPosition.Count: 0 } first) return rewriter.NoMatch(op, $"the first element is not extracted");
        var extents = first.Source.Type.Shape.Span;
        if (first.StaticPosition.Count != extents.Length || !RowMajor.IsCountable(first.Source.Type)) return rewriter.NoMatch(op, $"the first element is a vector");
        int kept = extents.Length;
        long count = 1;
        while (kept > 0 && first.StaticPosition[kept - 1] == 0 && count < op.OperandCount) count *= extents[--kept];
        if (count != op.OperandCount) return rewriter.NoMatch(op, $"the elements are not all that follow a position");
        long start = RowMajor.Linearize(first.StaticPosition.Span, extents);
        for (int i = 1; i < op.OperandCount; i++)
            if (op.GetOperand(i).DefiningOp is not ExtractOp { DynamicPosition.Count: 0 } next || next.Source != first.Source || next.StaticPosition.Count != extents.Length
                || RowMajor.Linearize(next.StaticPosition.Span, extents) != start + i) return rewriter.NoMatch(op, $"the elements do not follow one another in one vector");
        Value part = kept == 0 ? first.Source : ExtractOp.Create(rewriter, ExtractOp.TypeAt(first.Source.Type, kept), first.Source, [], [.. first.StaticPosition.Span[..kept]]).Result;
        return rewriter.Replace(op, ShapeCastOp.Create(rewriter, op.Dest.Type, part));
    }
}
