using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace OpenXla.Ir.Affine;

/// <summary>The points at which every constraint is 0 (an equality) or at least 0: <c>(d0)[s0] : (d0 >= 0, s0 - d0 >= 0)</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class IntegerSet : IEquatable<IntegerSet>
{
    private readonly int _hash;

    /// <exception cref="ArgumentException">A constraint uses an input the set does not have, or the lists differ in length.</exception>
    public IntegerSet(int dimCount, int symbolCount, ImmutableArray<AffineExpr> constraints, ImmutableArray<bool> equalityFlags)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimCount);
        ArgumentOutOfRangeException.ThrowIfNegative(symbolCount);
        DimCount = dimCount;
        SymbolCount = symbolCount;
        if (constraints.Length != equalityFlags.Length)
            throw new ArgumentException($"{constraints.Length} constraints need as many flags", nameof(equalityFlags));
        // Upstream has no set without constraints, so texts of equal sets stay equal this way.
        Constraints = constraints.IsEmpty ? [AffineExpr.Constant(0)] : constraints;
        EqualityFlags = constraints.IsEmpty ? [true] : equalityFlags;

        var hash = new HashCode();
        hash.Add(dimCount);
        hash.Add(symbolCount);
        for (int i = 0; i < Constraints.Length; i++)
        {
            if (Constraints[i].DimBound > dimCount || Constraints[i].SymbolBound > symbolCount)
                throw new ArgumentException($"{Constraints[i]} uses more than {dimCount} dimensions and {symbolCount} symbols", nameof(constraints));
            hash.Add(Constraints[i]);
            hash.Add(EqualityFlags[i]);
        }
        _hash = hash.ToHashCode();
    }

    public int DimCount { get; }

    public int SymbolCount { get; }

    public int InputCount => DimCount + SymbolCount;

    public ImmutableArray<AffineExpr> Constraints { get; }

    /// <summary>For each constraint, whether it is <c>== 0</c> rather than <c>>= 0</c>.</summary>
    public ImmutableArray<bool> EqualityFlags { get; }

    public int EqualityCount => EqualityFlags.Count(isEquality => isEquality);

    /// <summary>Whether this is the set that <see cref="Empty"/> makes. Other constraints may exclude all points too.</summary>
    public bool IsCanonicallyEmpty => Constraints is [AffineConstantExpr { Value: 1 }] && EqualityFlags is [true];

    /// <summary>The set of all points, written <c>0 == 0</c>.</summary>
    public static IntegerSet Universe(int dimCount, int symbolCount) => new(dimCount, symbolCount, [], []);

    /// <summary>The one way to write a set without points: <c>1 == 0</c>.</summary>
    public static IntegerSet Empty(int dimCount, int symbolCount) => new(dimCount, symbolCount, [AffineExpr.Constant(1)], [true]);

    /// <summary>Whether the point is in the set, or null where a constraint has no value there.</summary>
    public bool? Contains(ReadOnlySpan<long> dims, ReadOnlySpan<long> symbols = default)
    {
        for (int i = 0; i < Constraints.Length; i++)
        {
            if (Constraints[i].Evaluate(dims, symbols) is not { } value)
                return null;
            if (EqualityFlags[i] ? value != 0 : value < 0)
                return false;
        }
        return true;
    }

    public IntegerSet ReplaceDimsAndSymbols(ReadOnlySpan<AffineExpr> dims, ReadOnlySpan<AffineExpr> symbols, int dimCount, int symbolCount)
    {
        var constraints = ImmutableArray.CreateBuilder<AffineExpr>(Constraints.Length);
        foreach (var constraint in Constraints)
            constraints.Add(constraint.ReplaceDimsAndSymbols(dims, symbols));
        return new(dimCount, symbolCount, constraints.MoveToImmutable(), EqualityFlags);
    }

    public bool Equals(IntegerSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && DimCount == other.DimCount && SymbolCount == other.SymbolCount
            && Constraints.AsSpan().SequenceEqual(other.Constraints.AsSpan())
            && EqualityFlags.AsSpan().SequenceEqual(other.EqualityFlags.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as IntegerSet);

    public override int GetHashCode() => _hash;

    public override string ToString()
    {
        var text = new StringBuilder();
        AffineText.Write(text, this);
        return text.ToString();
    }

    public static bool operator ==(IntegerSet? left, IntegerSet? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(IntegerSet? left, IntegerSet? right) => !(left == right);
}
