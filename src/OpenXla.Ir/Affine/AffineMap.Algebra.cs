using System.Collections.Immutable;

namespace OpenXla.Ir.Affine;

/// <content>Making maps from maps.</content>
public sealed partial class AffineMap
{
    /// <summary>
    /// <c>this(inner(x))</c>. The symbols of this map come first, followed by the inner map's:
    /// <c>(d0)[s0] -> (d0 + s0)</c> after <c>(d0)[s0] -> (d0 * s0)</c> is <c>(d0)[s0, s1] -> (d0 * s1 + s0)</c>.
    /// </summary>
    public AffineMap Compose(AffineMap inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        if (inner.Results.Length != DimCount)
            throw new ArgumentException($"{this} has {DimCount} dimensions, but {inner} has {inner.Results.Length} results", nameof(inner));
        var shifted = inner.Results.Select(result => result.ShiftSymbols(inner.SymbolCount, SymbolCount)).ToArray();
        return new(inner.DimCount, SymbolCount + inner.SymbolCount, Transform(result => result.ReplaceDims(shifted)));
    }

    /// <summary>
    /// The map that finds the dimensions from the results, or null where some dimension is not itself a result.
    /// Results that are no dimensions are ignored: <c>(d0, d1) -> (d1, d0, d0 + d1)</c> gives <c>(d0, d1, d2) -> (d1, d0)</c>.
    /// </summary>
    public AffineMap? InversePermutation()
    {
        if (SymbolCount > 0)
            throw new InvalidOperationException("a map with symbols has no inverse permutation");
        if (IsEmpty)
            return this;
        var sources = new AffineExpr?[DimCount];
        for (int i = 0; i < Results.Length; i++)
        {
            if (Results[i] is AffineDimExpr { Position: var position })
                sources[position] ??= AffineExpr.Dim(i);
        }
        return Array.Exists(sources, source => source is null) ? null : new(Results.Length, 0, [.. sources.OfType<AffineExpr>()]);
    }

    /// <summary>The map with only the results at these positions.</summary>
    public AffineMap SubMap(params ReadOnlySpan<int> positions)
    {
        var results = ImmutableArray.CreateBuilder<AffineExpr>(positions.Length);
        foreach (int position in positions)
            results.Add(Results[position]);
        return new(DimCount, SymbolCount, results.MoveToImmutable());
    }

    /// <summary>The map with only the first results.</summary>
    public AffineMap MajorSubMap(int resultCount) => new(DimCount, SymbolCount, [.. Results.Take(resultCount)]);

    /// <summary>The map with only the last results.</summary>
    public AffineMap MinorSubMap(int resultCount) => new(DimCount, SymbolCount, [.. Results.TakeLast(resultCount)]);

    public AffineMap InsertResult(int position, AffineExpr expr) => new(DimCount, SymbolCount, Results.Insert(position, expr));

    public AffineMap DropResult(int position) => new(DimCount, SymbolCount, Results.RemoveAt(position));

    public AffineMap ReplaceDimsAndSymbols(ReadOnlySpan<AffineExpr> dims, ReadOnlySpan<AffineExpr> symbols, int dimCount, int symbolCount)
    {
        var results = ImmutableArray.CreateBuilder<AffineExpr>(Results.Length);
        foreach (var result in Results)
            results.Add(result.ReplaceDimsAndSymbols(dims, symbols));
        return new(dimCount, symbolCount, results.MoveToImmutable());
    }

    /// <summary>Makes room for new dimensions at <paramref name="offset"/>.</summary>
    public AffineMap ShiftDims(int shift, int offset = 0) =>
        new(DimCount + shift, SymbolCount, Transform(result => result.ShiftDims(DimCount, shift, offset)));

    /// <summary>Makes room for new symbols at <paramref name="offset"/>.</summary>
    public AffineMap ShiftSymbols(int shift, int offset = 0) =>
        new(DimCount, SymbolCount + shift, Transform(result => result.ShiftSymbols(SymbolCount, shift, offset)));

    private ImmutableArray<AffineExpr> Transform(Func<AffineExpr, AffineExpr> change) => [.. Results.Select(change)];
}
