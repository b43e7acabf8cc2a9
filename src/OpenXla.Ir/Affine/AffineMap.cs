using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace OpenXla.Ir.Affine;

/// <summary>A function from dimensions and symbols to a list of results, such as <c>(d0, d1)[s0] -> (d0 + s0, d1)</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class AffineMap : IEquatable<AffineMap>
{
    private readonly int _hash;

    /// <exception cref="ArgumentException">A result uses a dimension or symbol that the map does not have.</exception>
    public AffineMap(int dimCount, int symbolCount, params ImmutableArray<AffineExpr> results)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimCount);
        ArgumentOutOfRangeException.ThrowIfNegative(symbolCount);
        DimCount = dimCount;
        SymbolCount = symbolCount;
        Results = results.IsDefault ? [] : results;

        var hash = new HashCode();
        hash.Add(dimCount);
        hash.Add(symbolCount);
        foreach (var result in Results)
        {
            if (result.DimBound > dimCount || result.SymbolBound > symbolCount)
                throw new ArgumentException($"{result} uses more than {dimCount} dimensions and {symbolCount} symbols", nameof(results));
            hash.Add(result);
        }
        _hash = hash.ToHashCode();
    }

    public int DimCount { get; }

    public int SymbolCount { get; }

    public int InputCount => DimCount + SymbolCount;

    public ImmutableArray<AffineExpr> Results { get; }

    /// <summary>The map of nothing to nothing.</summary>
    public static AffineMap Empty { get; } = new(0, 0);

    public static AffineMap Identity(int dimCount) => MinorIdentity(dimCount, dimCount);

    public static AffineMap SymbolIdentity(int symbolCount) =>
        new(0, symbolCount, [.. Enumerable.Range(0, symbolCount).Select(AffineExpr.Symbol)]);

    public static AffineMap Constant(long value) => new(0, 0, AffineExpr.Constant(value));

    /// <summary>The last <paramref name="resultCount"/> of the dimensions, in order.</summary>
    public static AffineMap MinorIdentity(int dimCount, int resultCount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(resultCount, dimCount);
        return MultiDim(dimCount, [.. Enumerable.Range(dimCount - resultCount, resultCount)]);
    }

    /// <summary>Result i is dimension <c>positions[i]</c>; each position occurs once.</summary>
    public static AffineMap Permutation(params ReadOnlySpan<int> positions)
    {
        var map = MultiDim(positions.Length, positions);
        return map.IsPermutation ? map : throw new ArgumentException("a permutation names each dimension once", nameof(positions));
    }

    /// <summary>Result i is dimension <c>positions[i]</c>.</summary>
    public static AffineMap MultiDim(int dimCount, params ReadOnlySpan<int> positions)
    {
        var results = ImmutableArray.CreateBuilder<AffineExpr>(positions.Length);
        foreach (int position in positions)
            results.Add(AffineExpr.Dim(position));
        return new(dimCount, 0, results.MoveToImmutable());
    }

    /// <summary>The values of the results, or null where one of them has none.</summary>
    public ImmutableArray<long>? Evaluate(ReadOnlySpan<long> dims, ReadOnlySpan<long> symbols = default)
    {
        if (dims.Length != DimCount)
            throw new ArgumentException($"the map has {DimCount} dimensions", nameof(dims));
        if (symbols.Length != SymbolCount)
            throw new ArgumentException($"the map has {SymbolCount} symbols", nameof(symbols));

        var values = ImmutableArray.CreateBuilder<long>(Results.Length);
        foreach (var result in Results)
        {
            if (result.EvaluateCore(dims, symbols) is not { } value)
                return null;
            values.Add(value);
        }
        return values.MoveToImmutable();
    }

    public bool Equals(AffineMap? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && DimCount == other.DimCount && SymbolCount == other.SymbolCount
            && Results.AsSpan().SequenceEqual(other.Results.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as AffineMap);

    public override int GetHashCode() => _hash;

    public override string ToString()
    {
        var text = new StringBuilder();
        AffineText.Write(text, this);
        return text.ToString();
    }

    public static bool operator ==(AffineMap? left, AffineMap? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(AffineMap? left, AffineMap? right) => !(left == right);
}
