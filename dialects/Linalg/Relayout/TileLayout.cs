namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>How a plain tensor and one in tiles fit together.</summary>
internal readonly struct TileLayout(TensorType plain, TensorType packed, EquatableArray<long>? outer, EquatableArray<long> inner, EquatableArray<long> tiles)
{
    private readonly long[] _outer = outer is { } order ? [.. order] : [];
    private readonly long[] _inner = [.. inner];
    private readonly long[] _tiles = [.. tiles];

    /// <summary>Whether a dimension is no multiple of its tile.</summary>
    internal bool NeedsPadding
    {
        get
        {
            for (int i = 0; i < _tiles.Length; i++)
            {
                long extent = plain.Shape[(int)_inner[i]];
                if (extent != Shape.Dynamic && _tiles[i] != Shape.Dynamic && extent % _tiles[i] != 0) return true;
            }
            return false;
        }
    }

    internal string? FindMistake()
    {
        int rank = plain.Rank;
        if (_tiles.Contains(0)) return "invalid zero tile factor";
        if (!ArePlaces(_inner, rank)) return "invalid inner_dims_pos vector";
        if (!ArePlaces(_outer, rank)) return "invalid outer_dims_perm vector";
        if (_outer.Length > 0 && _outer.Length != rank) return "outer_dims_perm must be a permutation or empty";
        if (_tiles.Length > rank) return "tiling factors must be less than or equal to the input rank for pack or output rank for unpack";
        if (_tiles.Length != _inner.Length) return "tiling factors must equal the number of dimensions to tile";
        if (packed.Rank != rank + _tiles.Length) return $"packed rank != (unpacked rank + num tiling factors), got {packed.Rank} != {rank + _tiles.Length}";
        var expected = ExpectedShape();
        for (int i = 0; i < expected.Length; i++)
            if (!Compatible.Sizes(expected[i], packed.Shape[i]))
                return $"expected '{new TensorType(Shape.Create(expected), packed.ElementType)}' for the packed domain value, got '{packed}'";
        for (int i = 0; i < _tiles.Length; i++)
            if (packed.Shape[rank + i] != _tiles[i]) return "mismatch in inner tile sizes specified and shaped of tiled dimension in the packed type";
        return null;
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
