namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>How a plain tensor and one in tiles fit together.</summary>
internal readonly struct TileLayout(TensorType plain, TensorType packed, EquatableArray<long>? outer, EquatableArray<long> inner, EquatableArray<long> tiles, OperandRange operands)
{
    private readonly long[] _outer = outer is { } order ? [.. order] : [];
    private readonly long[] _inner = [.. inner];
    private readonly long[] _tiles = [.. tiles];

    /// <summary>The tiles as far as they are known: some operands are constants.</summary>
    private readonly long[] _knownTiles = Resolve(tiles, operands);

    /// <summary>Whether a dimension is no multiple of its tile.</summary>
    internal bool NeedsPadding
    {
        get
        {
            for (int i = 0; i < _knownTiles.Length; i++)
            {
                int place = (int)_inner[i];
                // A count of tiles says something where their size is unknown.
                long divisor = _knownTiles[i] != Shape.Dynamic ? _knownTiles[i] : packed.Shape[_outer.Length > 0 ? Array.IndexOf(_outer, place) : place];
                if (plain.Shape[place] is var extent and not Shape.Dynamic && divisor is not (Shape.Dynamic or 0) && extent % divisor != 0) return true;
            }
            return false;
        }
    }

    internal string? FindMistake()
    {
        int rank = plain.Rank;
        if (_knownTiles.Contains(0)) return "invalid zero tile factor";
        if (!ArePlaces(_inner, rank)) return "invalid inner_dims_pos vector";
        if (!ArePlaces(_outer, rank)) return "invalid outer_dims_perm vector";
        if (_outer.Length > 0 && _outer.Length != rank) return "outer_dims_perm must be a permutation or empty";
        if (_tiles.Length > rank) return "tiling factors must be less than or equal to the input rank for pack or output rank for unpack";
        if (_tiles.Length != _inner.Length) return "tiling factors must equal the number of dimensions to tile";
        if (packed.Rank != rank + _tiles.Length) return $"packed rank != (unpacked rank + num tiling factors), got {packed.Rank} != {rank + _tiles.Length}";
        for (int i = 0; i < _tiles.Length; i++)
            if (packed.Shape[rank + i] != _tiles[i]) return "mismatch in inner tile sizes specified and shaped of tiled dimension in the packed type";
        var expected = ExpectedShape();
        for (int i = 0; i < expected.Length; i++)
            if (!Compatible.Sizes(expected[i], packed.Shape[i]))
                return $"expected '{new TensorType(Shape.Create(expected), packed.ElementType)}' for the packed domain value, got '{packed}'";
        return null;
    }

    private static long[] Resolve(EquatableArray<long> tiles, OperandRange operands)
    {
        long[] known = [.. tiles];
        int next = 0;
        foreach (ref long tile in known.AsSpan())
            if (tile == Shape.Dynamic && next < operands.Count && operands[next++].DefiningOp is IConstantLike { ConstantValue: IntegerAttr constant }) tile = (long)constant.Value;
        return known;
    }

    private static bool ArePlaces(long[] places, int rank) =>
        places.Length <= rank && places.All(place => place >= 0 && place < rank) && places.Distinct().Count() == places.Length;

    private long[] ExpectedShape()
    {
        var shape = plain.Shape.ToArray();
        for (int i = 0; i < _tiles.Length; i++)
        {
            ref long extent = ref shape[_inner[i]];
            if (extent == Shape.Dynamic) continue;
            extent = _tiles[i] == Shape.Dynamic ? Shape.Dynamic : ((extent - 1) / _tiles[i]) + 1;
        }
        if (_outer.Length > 0) shape = [.. _outer.Select(place => shape[place])];
        return [.. shape, .. _tiles];
    }
}
