using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Linalg.Canonicalization;

/// <summary>The rewrites of <see cref="PackOp"/> and <see cref="UnPackOp"/>.</summary>
internal static class RelayoutCanonicalization
{
    /// <summary>What upstream's dialect knows goes before what the operations themselves know.</summary>
    private const int BeforeOthers = 2;

    internal static void PopulatePack(PatternSet patterns) => patterns.Add<PackOp>(PackOfCast, BeforeOthers).Add<PackOp>(PackOfUnPack).Add<PackOp>(DropPadding).Add<PackOp>(InferExtents);

    internal static void PopulateUnPack(PatternSet patterns) => patterns.Add<UnPackOp>(UnPackOfCast, BeforeOthers).Add<UnPackOp>(UnPackOfPack).Add<UnPackOp>(UnPackIntoWritten).Add<UnPackOp>(SliceOfUnPack).Add<UnPackOp>(InferExtents);

    private static bool AreInverse(PackOp pack, UnPackOp unpack)
    {
        if (pack.PaddingValue is not null || pack.InnerDimsPos != unpack.InnerDimsPos || !HaveSameOrder(pack.OuterDimsPerm, unpack.OuterDimsPerm)) return false;
        var (left, right) = (Tiles(pack), Tiles(unpack));
        for (int i = 0; i < left.Length; i++)
            if (!left[i].Equals(right[i]) && (left[i].Known is not { } tile || right[i].Known != tile)) return false;
        return true;
    }

    private static bool HaveSameOrder(EquatableArray<long>? left, EquatableArray<long>? right) =>
        (left ?? []) == (right ?? []) || (IsIdentity(left) && IsIdentity(right));

    private static bool IsIdentity(EquatableArray<long>? order)
    {
        for (int i = 0; order is { } places && i < places.Count; i++)
            if (places[i] != i) return false;
        return true;
    }

    private static MixedIndex[] Tiles(PackOp op) => MixedIndices.Of(op.StaticInnerTiles.Span, op.InnerTiles);

    private static MixedIndex[] Tiles(UnPackOp op) => MixedIndices.Of(op.StaticInnerTiles.Span, op.InnerTiles);

    private static Value Rebuild(PackOp op, PatternRewriter rewriter, Value source, Value dest, MixedIndex[] tiles, bool isPadded)
    {
        var state = rewriter.NewState<PackOp>().AddOperands(source, dest);
        var values = MixedIndices.Values(tiles);
        if (isPadded && op.PaddingValue is { } padding) state.AddOperands(padding);
        return Finish(op, rewriter, state.AddOperands(values), dest, tiles, DenseArrayAttr.I32(1, 1, isPadded && op.PaddingValue is not null ? 1 : 0, values.Length));
    }

    private static Value Rebuild(UnPackOp op, PatternRewriter rewriter, Value source, Value dest, MixedIndex[] tiles) =>
        Finish(op, rewriter, rewriter.NewState<UnPackOp>().AddOperands(source, dest).AddOperands(MixedIndices.Values(tiles)), dest, tiles, null);

    private static Value Finish(Operation op, PatternRewriter rewriter, OperationState state, Value dest, MixedIndex[] tiles, DenseArrayAttr? segments)
    {
        state.AddAttribute("outer_dims_perm", op.GetInherentAttribute("outer_dims_perm")).AddAttribute("inner_dims_pos", op.GetInherentAttribute("inner_dims_pos"))
            .AddAttribute("static_inner_tiles", MixedIndices.Statics(tiles)).AddAttribute("operandSegmentSizes", segments);
        foreach (var attribute in op.DiscardableAttributes.Entries) state.Attributes.Add(attribute);
        return rewriter.Insert(state.AddResultTypes(dest.Type)).FirstResult;
    }

    /// <summary>Tiles whose dimension of the packed type is known become numbers.</summary>
    private static MixedIndex[] FitTiles(MixedIndex[] tiles, TensorType packed)
    {
        for (int i = 0; i < tiles.Length; i++)
            if (packed.Shape[packed.Rank - tiles.Length + i] is not Shape.Dynamic and var extent) tiles[i] = extent;
        return tiles;
    }

    /// <summary><c>pack(cast %x) ⇒ pack %x</c> where the cast only forgets extents</summary>
    private static bool PackOfCast(PackOp op, PatternRewriter rewriter)
    {
        var (source, dest) = (StaticInformation.SourceOfForgetting(op.Source), StaticInformation.SourceOfForgetting(op.Dest));
        if (source.IsNull && dest.IsNull) return rewriter.NoMatch(op, $"no operand is a cast that forgets extents");
        if (source.IsNull) source = op.Source;
        if (dest.IsNull) dest = op.Dest;
        return StaticInformation.ReplaceThroughCast(op, rewriter, Rebuild(op, rewriter, source, dest, FitTiles(Tiles(op), (TensorType)dest.Type), isPadded: true));
    }

    /// <summary><c>unpack(cast %x) ⇒ unpack %x</c> where the cast only forgets extents</summary>
    private static bool UnPackOfCast(UnPackOp op, PatternRewriter rewriter)
    {
        var (source, dest) = (StaticInformation.SourceOfForgetting(op.Source), StaticInformation.SourceOfForgetting(op.Dest));
        if (source.IsNull && dest.IsNull) return rewriter.NoMatch(op, $"no operand is a cast that forgets extents");
        if (source.IsNull) source = op.Source;
        if (dest.IsNull) dest = op.Dest;
        return StaticInformation.ReplaceThroughCast(op, rewriter, Rebuild(op, rewriter, source, dest, FitTiles(Tiles(op), (TensorType)source.Type)));
    }

    /// <summary><c>pack(unpack %x) ⇒ %x</c></summary>
    private static bool PackOfUnPack(PackOp op, PatternRewriter rewriter) =>
        op.Source.DefiningOp is UnPackOp inner && inner.Source.Type.Equals(op.Dest.Type) && AreInverse(op, inner)
            ? rewriter.Replace(op, inner.Source) : rewriter.NoMatch(op, $"the source is not unpacked from the same layout");

    /// <summary><c>pack %x padding_value(%v) ⇒ pack %x</c> where the tiles come out even</summary>
    private static bool DropPadding(PackOp op, PatternRewriter rewriter)
    {
        if (op.PaddingValue is null) return rewriter.NoMatch(op, $"it is not padded");
        for (int i = 0; i < op.InnerDimsPos.Count; i++)
            if (op.StaticInnerTiles[i] is var tile && (tile <= 0 || op.Source.Type.Shape[(int)op.InnerDimsPos[i]] is var extent && (extent == Shape.Dynamic || extent % tile != 0))) return rewriter.NoMatch(op, $"the tiles may not come out even");
        return rewriter.Replace(op, Rebuild(op, rewriter, op.Source, op.Dest, Tiles(op), isPadded: false));
    }

    /// <summary><c>pack %x : tensor&lt;?xf32> -> tensor&lt;4x8xf32></c>: dimensions that are not cut are as large on both sides, so that each is cast to what the other knows.</summary>
    private static bool InferExtents(PackOp op, PatternRewriter rewriter)
    {
        var (plain, packed) = (op.Source.Type.Shape.ToArray(), op.Dest.Type.Shape.ToArray());
        if (!Infer(plain, packed, op.InnerDimsPos, op.OuterDimsPerm)) return rewriter.NoMatch(op, $"no more extents can be inferred");
        return StaticInformation.ReplaceThroughCast(op, rewriter, Rebuild(op, rewriter, CastTo(op.Source, plain, rewriter), CastTo(op.Dest, packed, rewriter), Tiles(op), isPadded: true));
    }

    /// <inheritdoc cref="InferExtents(PackOp, PatternRewriter)"/>
    private static bool InferExtents(UnPackOp op, PatternRewriter rewriter)
    {
        var (plain, packed) = (op.Dest.Type.Shape.ToArray(), op.Source.Type.Shape.ToArray());
        if (!Infer(plain, packed, op.InnerDimsPos, op.OuterDimsPerm)) return rewriter.NoMatch(op, $"no more extents can be inferred");
        return StaticInformation.ReplaceThroughCast(op, rewriter, Rebuild(op, rewriter, CastTo(op.Source, packed, rewriter), CastTo(op.Dest, plain, rewriter), Tiles(op)));
    }

    private static Value CastTo(Value<TensorType> value, long[] extents, PatternRewriter rewriter) =>
        value.Type.Shape.Span.SequenceEqual(extents) ? value : CastOp.Create(rewriter, value.Type with { Shape = Shape.Create(extents) }, value).Dest;

    private static bool Infer(long[] plain, long[] packed, EquatableArray<long> inner, EquatableArray<long>? outer)
    {
        bool changed = false;
        for (int i = 0; i < plain.Length; i++)
        {
            if (inner.Contains(i)) continue;
            int place = i;
            for (int j = 0; outer is { } order && j < order.Count; j++)
                if (order[j] == i) place = j;
            if ((plain[i] == Shape.Dynamic) == (packed[place] == Shape.Dynamic)) continue;
            plain[i] = packed[place] = plain[i] == Shape.Dynamic ? packed[place] : plain[i];
            changed = true;
        }
        return changed;
    }

    /// <summary><c>unpack(pack %x) ⇒ %x</c></summary>
    private static bool UnPackOfPack(UnPackOp op, PatternRewriter rewriter) =>
        op.Source.DefiningOp is PackOp inner && inner.Source.Type.Equals(op.Dest.Type) && AreInverse(inner, op)
            ? rewriter.Replace(op, inner.Source) : rewriter.NoMatch(op, $"the source is not packed to the same layout");

    /// <summary><c>unpack %x into fill(%v, %t) ⇒ unpack %x into %t</c>, as all of the destination is written</summary>
    private static bool UnPackIntoWritten(UnPackOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is PackOp) return rewriter.NoMatch(op, $"the source is packed");
        if (op.Dest.DefiningOp?.As<IDestinationStyle>() is not { } writer || op.Dest.Untyped.Index >= writer.Inits.Count) return rewriter.NoMatch(op, $"the destination is not written before");
        op.Dest = writer.Inits[op.Dest.Untyped.Index];
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>extract_slice(unpack %x into %t)[0] [4] [1] ⇒ unpack %x into (extract_slice %t[0] [4] [1])</c> where only what fills the last tiles is cut away</summary>
    private static bool SliceOfUnPack(UnPackOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is PackOp || !op.Result.HasOneUse) return rewriter.NoMatch(op, $"needs one reader and no pack");
        ExtractSliceOp? slice = null;
        foreach (var use in op.Result.Uses) slice = use.Owner as ExtractSliceOp;
        if (slice is null || !CanCut(op, slice)) return rewriter.NoMatch(op, $"the reader is no slice that leaves all tiles in use");
        Value dest = ExtractSliceOp.Create(
            rewriter, slice.Result.Type, op.Dest, MixedIndices.Of(slice.StaticOffsets, slice.Offsets), MixedIndices.Of(slice.StaticSizes, slice.Sizes), MixedIndices.Of(slice.StaticStrides, slice.Strides)).Result;
        var unpacked = Rebuild(op, rewriter, op.Source, dest, Tiles(op));
        rewriter.Replace(slice, unpacked);
        return rewriter.Erase(op);
    }

    private static bool CanCut(UnPackOp op, ExtractSliceOp slice)
    {
        var cut = slice.Result.Type.Shape;
        if (cut.Rank != op.Dest.Type.Rank || slice.Sizes.Count > 0) return false;
        foreach (var offset in MixedIndices.Of(slice.StaticOffsets, slice.Offsets))
            if (offset.Known != 0) return false;
        foreach (var stride in MixedIndices.Of(slice.StaticStrides, slice.Strides))
            if (stride.Known != 1) return false;
        for (int i = 0; i < cut.Rank; i++)
        {
            int place = i;
            for (int j = 0; op.OuterDimsPerm is { } order && j < order.Count; j++)
                if (order[j] == i) place = j;
            long outer = op.Source.Type.Shape[place];
            if (outer == Shape.Dynamic || cut.IsDynamic(i)) return false;
            int tile = -1;
            for (int j = 0; j < op.InnerDimsPos.Count; j++)
                if (op.InnerDimsPos[j] == i) tile = j;
            if (tile < 0)
            {
                if (outer != cut[i]) return false;
                continue;
            }
            if (op.StaticInnerTiles[tile] is not (not Shape.Dynamic and var size) || ((Int128)outer * size) - cut[i] >= size) return false;
        }
        return true;
    }
}
