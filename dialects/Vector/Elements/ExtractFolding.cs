namespace OpenXla.Ir.Dialects.Vector;

/// <summary>What <see cref="ExtractOp"/> folds to by what its source is. All look at static positions only, except where the summary says so.</summary>
internal static class ExtractFolding
{
    internal static FoldResult Fold(ExtractOp op, IrAttribute? source)
    {
        if (source is DenseElementsAttr elements && Constant(op, elements) is { } constant) return constant;
        if (op.DynamicPosition.Count > 0) return Repeated(op);
        return op.Source.DefiningOp switch
        {
            ExtractOp => Chain(op),
            InsertOp or TransposeOp => new InsertChain(op).Fold(),
            ShuffleOp shuffle => Shuffled(op, shuffle),
            ExtractStridedSliceOp slice => Sliced(op, slice),
            InsertStridedSliceOp slice => SliceInserted(op, slice),
            FromElementsOp from => Element(op, from),
            ShapeCastOp cast => Repeated(op) is { IsNone: false } repeated ? repeated : ShapeCast(op, cast),
            _ => Repeated(op),
        };
    }

    private static int RankOf(IrType type) => type is VectorType vector ? vector.Rank : 0;

    /// <summary><c>extract dense&lt;[[1, 2], [3, 4]]&gt;[1] ⇒ dense&lt;[3, 4]&gt;</c>; of a splat at dynamic positions too.</summary>
    private static IrAttribute? Constant(ExtractOp op, DenseElementsAttr elements)
    {
        if (elements.IsSplat) return op.Result.Type is VectorType all ? new DenseElementsAttr(all, elements.Memory) : elements.SplatValue;
        if (op.DynamicPosition.Count > 0 || op.Source.Type.IsScalable) return null;
        long start = RowMajor.Linearize(op.StaticPosition.Span, elements.Type.Shape.Span);
        if (op.Result.Type is not VectorType vector) return elements[start];
        int size = elements.ElementSize;
        return DenseElementsAttr.Create(vector, elements.Memory.Slice((int)(start * size), (int)vector.ElementCount * size).ToArray());
    }

    /// <summary><c>extract(extract %v[1])[2] ⇒ extract %v[1, 2]</c></summary>
    private static FoldResult Chain(ExtractOp op)
    {
        var positions = op.StaticPosition.ToArray();
        var outer = op;
        while (outer.Source.DefiningOp is ExtractOp next)
        {
            if (next.DynamicPosition.Count > 0 || next.Source.Type.Rank - next.StaticPosition.Count != outer.Source.Type.Rank) return FoldResult.None;
            positions = [.. next.StaticPosition.Span, .. positions];
            outer = next;
        }
        return Become(op, outer.Source, positions);
    }

    /// <summary><c>extract(broadcast %x)[…] ⇒ %x</c>, <c>extract(broadcast %v)[1, 2] ⇒ extract %v[2]</c>; at dynamic positions too.</summary>
    private static FoldResult Repeated(ExtractOp op)
    {
        var input = SplatSource.RepeatedBy(op.Source);
        if (input.IsNull) return FoldResult.None;
        if (input.Type.Equals(op.Result.Type)) return input;
        var (inputRank, rank) = (RankOf(input.Type), RankOf(op.Result.Type));
        if (rank > inputRank || input.Type is not VectorType vector) return FoldResult.None;
        if (op.Result.Type is VectorType result && !vector.Shape.Span[(inputRank - rank)..].SequenceEqual(result.Shape.Span)) return FoldResult.None;
        int skipped = op.Source.Type.Rank - inputRank;
        if (skipped + inputRank - rank > op.StaticPosition.Count) return FoldResult.None;
        var positions = new long[inputRank - rank];
        var dynamic = new List<Value>();
        int next = 0;
        for (int i = 0; i < op.StaticPosition.Count; i++)
        {
            long position = op.StaticPosition[i];
            var value = position == Shape.Dynamic ? op.DynamicPosition[next++] : default;
            int at = i - skipped;
            if (at < 0 || at >= positions.Length) continue;
            positions[at] = vector.Shape[at] == 1 ? 0 : position;
            if (positions[at] == Shape.Dynamic) dynamic.Add(value);
        }
        op.SetOperands([input, .. dynamic]);
        op.StaticPosition = [.. positions];
        return FoldResult.InPlace;
    }

    /// <summary><c>extract(shuffle %a, %b [0, 8, 7, 15])[3] ⇒ extract %b[7]</c></summary>
    private static FoldResult Shuffled(ExtractOp op, ShuffleOp shuffle)
    {
        if (shuffle.Result.Type.Rank != 1 || shuffle.First.Type.Rank != 1 || op.StaticPosition.Count != 1) return FoldResult.None;
        long index = shuffle.Mask[(int)op.StaticPosition[0]];
        long first = shuffle.First.Type.Shape[0];
        return index < first ? Become(op, shuffle.First, [index]) : Become(op, shuffle.Second, [index - first]);
    }

    /// <summary><c>extract(shape_cast %v : 4x2 to 8)[3] ⇒ extract %v[1, 1]</c></summary>
    private static FoldResult ShapeCast(ExtractOp op, ShapeCastOp cast)
    {
        var (from, to) = (cast.Source.Type, cast.Result.Type);
        int rank = RankOf(op.Result.Type);
        if (rank > from.Rank || rank + op.StaticPosition.Count != to.Rank || !RowMajor.IsCountable(from)) return FoldResult.None;
        if (op.Result.Type is VectorType result && !from.Shape.Span[(from.Rank - rank)..].SequenceEqual(result.Shape.Span)) return FoldResult.None;
        long place = RowMajor.Linearize(op.StaticPosition.Span, to.Shape.Span[..^rank]);
        return Become(op, cast.Source, RowMajor.Delinearize(place, from.Shape.Span[..^rank]));
    }

    /// <summary><c>extract(extract_strided_slice %v {offsets = [2]})[1] ⇒ extract %v[3]</c></summary>
    private static FoldResult Sliced(ExtractOp op, ExtractStridedSliceOp slice)
    {
        var offsets = IntegerArrayChecks.Values(slice.Offsets).AsSpan();
        // Dimensions at the end that the slice leaves alone.
        while (offsets.Length > 0 && offsets[^1] == 0 && slice.Result.Type.Shape[offsets.Length - 1] == slice.Source.Type.Shape[offsets.Length - 1]) offsets = offsets[..^1];
        if (RankOf(op.Result.Type) > slice.Source.Type.Rank - offsets.Length || op.StaticPosition.Count < offsets.Length) return FoldResult.None;
        var positions = op.StaticPosition.ToArray();
        for (int i = 0; i < offsets.Length; i++) positions[i] += offsets[i];
        return Become(op, slice.Source, positions);
    }

    /// <summary><c>extract(insert_strided_slice %p, %v {offsets = [2]})[3] ⇒ extract %p[1]</c>, and what lies beside the slice comes from <c>%v</c>'s own slices.</summary>
    private static FoldResult SliceInserted(ExtractOp op, InsertStridedSliceOp? insert)
    {
        int rank = RankOf(op.Result.Type);
        for (; insert is not null; insert = insert.Dest.DefiningOp as InsertStridedSliceOp)
        {
            var (source, dest) = (insert.ValueToStore.Type, insert.Dest.Type);
            int lead = dest.Rank - source.Rank;
            if (rank > source.Rank) return FoldResult.None;
            if (PositionsInside(op, insert, lead) is not { } inside) continue;
            int skipped = source.Rank - rank;
            for (int i = 0; i < rank; i++)
                if (source.Shape[skipped + i] != dest.Shape[lead + skipped + i]) return FoldResult.None;
            return Become(op, insert.ValueToStore, inside);
        }
        return FoldResult.None;
    }

    /// <summary>The positions relative to the slice; null where they are outside.</summary>
    private static long[]? PositionsInside(ExtractOp op, InsertStridedSliceOp insert, int lead)
    {
        var offsets = IntegerArrayChecks.Values(insert.Offsets);
        var inside = new List<long>();
        for (int i = 0; i < op.StaticPosition.Count; i++)
        {
            long distance = op.StaticPosition[i] - offsets[i];
            if (distance < 0 || distance >= (i < lead ? 1 : insert.ValueToStore.Type.Shape[i - lead])) return null;
            if (i >= lead) inside.Add(distance);
        }
        return [.. inside];
    }

    /// <summary><c>extract(from_elements %a, %b)[1] ⇒ %b</c></summary>
    private static FoldResult Element(ExtractOp op, FromElementsOp from)
    {
        if (!op.Result.Type.Equals(from.Dest.Type.ElementType)) return FoldResult.None;
        return from.Elements[(int)RowMajor.Linearize(op.StaticPosition.Span, from.Dest.Type.Shape.Span)];
    }

    internal static FoldResult Become(ExtractOp op, Value source, ReadOnlySpan<long> positions)
    {
        op.SetOperands(source);
        op.StaticPosition = EquatableArray.Create(positions);
        return FoldResult.InPlace;
    }
}
