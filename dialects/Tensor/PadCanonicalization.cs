namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The rewrites of <see cref="PadOp"/>.</summary>
internal static class PadCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<PadOp>(PadByNothing).Add<PadOp>(PadOfCast).Add<PadOp>(CastOfPad).Add<PadOp>(JoinPadsOfSlices)
        .Add<PadOp>(FoldConstants).Add<PadOp>(PadOfPad);

    private static MixedIndex[] Low(PadOp op) => MixedIndices.Of(op.StaticLow, op.Low);

    private static MixedIndex[] High(PadOp op) => MixedIndices.Of(op.StaticHigh, op.High);

    private static bool AreZero(ReadOnlySpan<MixedIndex> margins)
    {
        foreach (var margin in margins)
            if (margin.Known != 0) return false;
        return true;
    }

    /// <summary>Creates a pad like <paramref name="op"/>, with its body or a copy of it.</summary>
    private static Value Rebuild(PadOp op, PatternRewriter rewriter, TensorType type, Value source, ReadOnlySpan<MixedIndex> low, ReadOnlySpan<MixedIndex> high)
    {
        var (lowValues, highValues) = (MixedIndices.Values(low), MixedIndices.Values(high));
        var state = rewriter.NewState<PadOp>().AddOperands(source).AddOperands(lowValues).AddOperands(highValues).AddResultTypes(type)
            .AddAttribute("static_low", MixedIndices.Statics(low)).AddAttribute("static_high", MixedIndices.Statics(high)).AddAttribute("nofold", op.Nofold ? UnitAttr.Instance : null)
            .AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, lowValues.Length, highValues.Length));
        foreach (var attribute in op.DiscardableAttributes.Entries) state.Attributes.Add(attribute);
        state.Regions.Add(op.Body);
        return rewriter.Insert(state).FirstResult;
    }

    /// <summary>An extent with its margins, which may be negative; null where the sum can be none.</summary>
    private static long? Extent(long inner, long low, long high) => (Int128)inner + low + high is var sum && sum >= 0 && sum <= long.MaxValue ? (long)sum : null;

    /// <summary><c>pad %x low[0] high[0] ⇒ cast %x</c></summary>
    private static bool PadByNothing(PadOp op, PatternRewriter rewriter)
    {
        if (op.Nofold) return rewriter.NoMatch(op, $"it is not to be folded");
        if (!AreZero(Low(op)) || !AreZero(High(op))) return rewriter.NoMatch(op, $"there is a margin");
        return rewriter.Replace(op, CastOp.Create(rewriter, op.Result.Type, op.Source));
    }

    /// <summary><c>pad(cast %x) ⇒ pad %x</c> where the cast only forgets extents</summary>
    private static bool PadOfCast(PadOp op, PatternRewriter rewriter)
    {
        if (StaticInformation.SourceOfForgetting(op.Source) is not { IsNull: false } source) return rewriter.NoMatch(op, $"the source is no cast that forgets extents");
        var (from, to) = (((TensorType)source.Type).Shape, op.Result.Type);
        var extents = new long[from.Rank];
        for (int i = 0; i < extents.Length; i++)
        {
            var (low, high) = (op.StaticLow.GetInt64(i), op.StaticHigh.GetInt64(i));
            bool isKnown = !from.IsDynamic(i) && low != Shape.Dynamic && high != Shape.Dynamic;
            if (isKnown && Extent(from[i], low, high) is null) return rewriter.NoMatch(op, $"an extent is none");
            extents[i] = isKnown ? Extent(from[i], low, high)!.Value : to.Shape[i];
            if (extents[i] != to.Shape[i] && !to.Shape.IsDynamic(i)) return rewriter.NoMatch(op, $"the extents contradict each other");
        }
        var type = new TensorType(Shape.Create(extents), to.ElementType);
        if (!type.Equals(to)) return rewriter.Replace(op, CastOp.Create(rewriter, to, Rebuild(op, rewriter, type, op.Source, Low(op), High(op))));
        op.Source = source;
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>cast(pad %x : tensor&lt;?xf32>) : tensor&lt;4xf32> ⇒ pad %x : tensor&lt;4xf32></c> where nobody else reads it</summary>
    private static bool CastOfPad(PadOp op, PatternRewriter rewriter)
    {
        if (!op.Result.HasOneUse) return rewriter.NoMatch(op, $"it has not one use");
        CastOp? cast = null;
        foreach (var use in op.Result.Uses) cast = use.Owner as CastOp;
        if (cast is null || !StaticInformation.IsKept(op.Result.Type, cast.Dest.Type)) return rewriter.NoMatch(op, $"the reader is no cast that keeps the extents");
        var pad = Rebuild(op, rewriter, (TensorType)cast.Dest.Type, op.Source, Low(op), High(op));
        rewriter.Replace(op, pad);
        return rewriter.Replace(cast, pad);
    }

    /// <summary><c>pad 4 → 8 (slice (pad 2 → 8 (slice %x))) ⇒ pad (slice %x)</c> where each pad is at the end of dimensions that the other leaves alone</summary>
    private static bool JoinPadsOfSlices(PadOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ExtractSliceOp { Source.DefiningOp: PadOp { Nofold: false, Source.DefiningOp: ExtractSliceOp outerSlice } outer } slice)
            return rewriter.NoMatch(op, $"needs two pads of slices");
        int rank = op.Source.Type.Rank;
        if (outerSlice.Source.Type.Rank != rank || slice.Source.Type.Rank != rank) return rewriter.NoMatch(op, $"dimensions are dropped on the way");
        if (!HasUnitStrides(slice) || !HasUnitStrides(outerSlice)) return rewriter.NoMatch(op, $"a stride is not one");
        if (!AreZero(Low(op)) || !AreZero(Low(outer))) return rewriter.NoMatch(op, $"there is a margin at the start");
        if (OperationFolding.ConstantOf(op.MarginValue) is not { } margin || !margin.Equals(OperationFolding.ConstantOf(outer.MarginValue))) return rewriter.NoMatch(op, $"the margins are not the same constant");
        var (high, outerHigh) = (High(op), High(outer));
        var (offsets, outerOffsets) = (MixedIndices.Of(slice.StaticOffsets, slice.Offsets), MixedIndices.Of(outerSlice.StaticOffsets, outerSlice.Offsets));
        var (sizes, outerSizes) = (MixedIndices.Of(slice.StaticSizes, slice.Sizes), MixedIndices.Of(outerSlice.StaticSizes, outerSlice.Sizes));
        for (int i = 0; i < rank; i++)
        {
            bool isPadded = high[i].Known != 0, isPaddedBefore = outerHigh[i].Known != 0;
            if (isPadded && isPaddedBefore) return rewriter.NoMatch(op, $"both pad dimension {i}");
            if (!isPadded && offsets[i].Known == 0) offsets[i] = outerOffsets[i];
            else if (isPaddedBefore || outerOffsets[i].Known != 0) return rewriter.NoMatch(op, $"both offsets of dimension {i} matter");
            if (!isPaddedBefore) continue;
            if (sizes[i].Known != slice.Source.Type.Shape[i]) return rewriter.NoMatch(op, $"the slice leaves a part of the margin");
            sizes[i] = outerSizes[i];
            high[i] = outerHigh[i];
        }
        for (int i = 0; i < rank; i++)
            if (high[i].Known == 0) high[i] = 0;
        var extents = MixedIndices.Numbers(sizes);
        Value source = ExtractSliceOp.Create(
            rewriter, outerSlice.Source.Type with { Shape = Shape.Create(extents) }, outerSlice.Source, offsets, sizes, MixedIndices.Of(slice.StaticStrides, slice.Strides)).Result;
        return rewriter.Replace(op, Rebuild(op, rewriter, op.Result.Type, source, Low(op), high));
    }

    private static bool HasUnitStrides(ExtractSliceOp slice) => !slice.StaticStrides.Int64s.ContainsAnyExcept(1);

    /// <summary><c>pad %x low[%c1] high[2] : tensor&lt;4xf32> to tensor&lt;?xf32> ⇒ cast(pad %x low[1] high[2] : … to tensor&lt;7xf32>)</c> where <c>%c1</c> is a constant</summary>
    private static bool FoldConstants(PadOp op, PatternRewriter rewriter)
    {
        var (from, to) = (op.Source.Type.Shape, op.Result.Type);
        var (low, high) = (Low(op), High(op));
        for (int i = 0; i < low.Length; i++)
        {
            if (low[i].Known is { } first and not Shape.Dynamic) low[i] = first;
            if (high[i].Known is { } last and not Shape.Dynamic) high[i] = last;
        }
        var extents = to.Shape.ToArray();
        for (int i = 0; i < extents.Length; i++)
        {
            if (!to.Shape.IsDynamic(i) || from.IsDynamic(i) || !low[i].IsNumber || !high[i].IsNumber) continue;
            if (Extent(from[i], low[i].Number, high[i].Number) is not { } extent) return rewriter.NoMatch(op, $"an extent is none");
            extents[i] = extent;
        }
        if (to.Shape.Span.SequenceEqual(extents) || !extents.AsSpan().ContainsAnyExcept(Shape.Dynamic)) return rewriter.NoMatch(op, $"nothing more is known of the extents");
        return rewriter.Replace(op, CastOp.Create(rewriter, to, Rebuild(op, rewriter, new TensorType(Shape.Create(extents), to.ElementType), op.Source, low, high)));
    }

    /// <summary><c>pad(pad %x low[1] high[2]) low[0] high[3] ⇒ pad %x low[1] high[5]</c> where both put the same value around</summary>
    private static bool PadOfPad(PadOp op, PatternRewriter rewriter)
    {
        if (op.Nofold || op.Source.DefiningOp is not PadOp { Nofold: false } inner) return rewriter.NoMatch(op, $"needs a pad of a pad that may be folded");
        if (op.MarginValue is not { IsNull: false } margin || margin != inner.MarginValue) return rewriter.NoMatch(op, $"the margins differ");
        var (low, high) = (Low(op), High(op));
        Add(high, High(inner), rewriter);
        Add(low, Low(inner), rewriter);
        return rewriter.Replace(op, Rebuild(op, rewriter, op.Result.Type, inner.Source, low, high));
    }

    private static void Add(MixedIndex[] sums, MixedIndex[] terms, PatternRewriter rewriter)
    {
        for (int i = 0; i < sums.Length; i++) sums[i] = IndexSum.Of(rewriter, sums[i], terms[i]);
    }
}
