namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The rewrites of <see cref="InsertOp"/> that need new operations.</summary>
internal static class InsertCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<InsertOp>(InsertToBroadcast).Add<InsertOp>(InsertSplatToSplat).Add<InsertOp>(InsertChainFullyInitialized);

    /// <summary><c>insert %a, %v[0] : 4 into 1x4 ⇒ broadcast %a : 4 to 1x4</c></summary>
    private static bool InsertToBroadcast(InsertOp op, PatternRewriter rewriter)
    {
        if (op.ValueToStore.Type is not VectorType source || VectorTypes.ElementCount(source) != VectorTypes.ElementCount(op.Dest.Type)) return rewriter.NoMatch(op, $"not all elements are replaced by a vector");
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, op.Result.Type, op.ValueToStore));
    }

    /// <summary><c>insert(broadcast %x), (broadcast %x)[…] ⇒ broadcast %x</c></summary>
    private static bool InsertSplatToSplat(InsertOp op, PatternRewriter rewriter)
    {
        var scalar = SplatSource.ScalarOf(op.ValueToStore);
        if (scalar.IsNull || scalar != SplatSource.ScalarOf(op.Dest)) return rewriter.NoMatch(op, $"the vectors are not filled with one scalar");
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, op.Result.Type, scalar));
    }

    /// <summary><c>insert %b, (insert %a, %v[0])[1] : f32 into vector&lt;2xf32&gt; ⇒ from_elements %a, %b</c></summary>
    private static bool InsertChainFullyInitialized(InsertOp op, PatternRewriter rewriter)
    {
        var type = op.Dest.Type;
        if (type.IsScalable || VectorTypes.ElementCount(type) > ToElementsOp.MaxElements) return rewriter.NoMatch(op, $"the elements can't be listed");
        foreach (var use in op.Result.Uses)
            if (use is { Owner: InsertOp, Index: 1 }) return rewriter.NoMatch(op, $"the chain goes on");
        if (!IsStaticChain(op, out int length)) return rewriter.NoMatch(op, $"a position is dynamic, or an intermediate vector is read by others");
        if (length == 1 && VectorTypes.ElementCount(type) > 1 && op.ValueToStore.Type is not VectorType) return rewriter.NoMatch(op, $"not all elements are replaced");

        var missing = (int)VectorTypes.ElementCount(type);
        var isSet = new bool[missing];
        var writers = new List<InsertOp>();
        for (var insert = op; insert is not null && missing > 0; insert = insert.Dest.DefiningOp as InsertOp)
        {
            var (start, count) = Window(insert);
            writers.Add(insert);
            for (int i = start; i < start + count; i++)
                if (!isSet[i]) (isSet[i], missing) = (true, missing - 1);
        }
        if (missing > 0) return rewriter.NoMatch(op, $"{missing} elements keep what they were");

        var elements = new Value[isSet.Length];
        for (int i = writers.Count - 1; i >= 0; i--) Write(writers[i], elements, rewriter);
        return rewriter.Replace(op, FromElementsOp.Create(rewriter, type, elements));
    }

    private static bool IsStaticChain(InsertOp last, out int length)
    {
        length = 0;
        for (var insert = last; insert is not null; insert = insert.Dest.DefiningOp as InsertOp)
        {
            if (insert.DynamicPosition.Count > 0 || insert.StaticPosition.Span.Contains(Positions.Poison)) return false;
            if (insert != last && !insert.Result.HasOneUse) return false;
            length++;
        }
        return true;
    }

    private static (int Start, int Count) Window(InsertOp insert) =>
        ((int)RowMajor.Linearize(insert.StaticPosition.Span, insert.Dest.Type.Shape.Span), insert.ValueToStore.Type is VectorType part ? (int)part.ElementCount : 1);

    private static void Write(InsertOp insert, Value[] elements, PatternRewriter rewriter)
    {
        var (start, count) = Window(insert);
        if (insert.ValueToStore.Type is not VectorType part)
        {
            elements[start] = insert.ValueToStore;
            return;
        }
        var types = new IrType[count];
        types.AsSpan().Fill(part.ElementType);
        var values = ToElementsOp.Create(rewriter, types, insert.ValueToStore);
        for (int i = 0; i < count; i++) elements[start + i] = values.GetResult(i);
    }
}
