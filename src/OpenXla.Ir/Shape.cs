using System.Collections;
using System.Runtime.CompilerServices;

namespace OpenXla.Ir;

/// <summary>The extents of a shaped type, outermost first. <see cref="Dynamic"/> stands for an extent known only at run time.</summary>
[CollectionBuilder(typeof(Shape), nameof(Create))]
public readonly struct Shape : IEquatable<Shape>, IReadOnlyList<long>
{
    /// <summary>The extent printed as <c>?</c>.</summary>
    public const long Dynamic = long.MinValue;

    private readonly long[]? _extents;

    private Shape(long[] extents) => _extents = extents;

    public static Shape Create(ReadOnlySpan<long> extents) => extents.IsEmpty ? default : new Shape(extents.ToArray());

    public int Rank => _extents?.Length ?? 0;
    public int Length => Rank;
    public int Count => Rank;
    public long this[int index] => Span[index];
    public ReadOnlySpan<long> Span => _extents;

    /// <summary>True where every extent is known.</summary>
    public bool IsStatic => !Has(Dynamic);

    /// <summary>How many extents are known only at run time.</summary>
    public int DynamicCount
    {
        get
        {
            int count = 0;
            foreach (long extent in Span)
                if (extent == Dynamic) count++;
            return count;
        }
    }

    // Extents are few: a search of the library's is no faster, and ReadyToRun leaves it to be compiled at run time.
    private bool Has(long wanted)
    {
        foreach (long extent in Span)
            if (extent == wanted) return true;
        return false;
    }

    public bool IsDynamic(int index) => Span[index] == Dynamic;

    /// <summary>The product of the extents.</summary>
    /// <exception cref="InvalidOperationException">An extent is dynamic.</exception>
    /// <exception cref="OverflowException">The product does not fit 64 bits.</exception>
    public long ElementCount
    {
        get
        {
            if (!IsStatic) throw new InvalidOperationException("a shape with dynamic extents has no element count");
            if (Has(0)) return 0;
            long product = 1;
            foreach (var extent in Span) product = checked(product * extent);
            return product;
        }
    }

    /// <summary>True where <see cref="ElementCount"/> has an answer.</summary>
    public bool HasElementCount
    {
        get
        {
            if (!IsStatic) return false;
            if (Has(0)) return true;
            long product = 1;
            foreach (long extent in Span)
            {
                if (extent > long.MaxValue / product) return false;
                product *= extent;
            }
            return true;
        }
    }

    public bool Equals(Shape other) => Span.SequenceEqual(other.Span);
    public override bool Equals(object? obj) => obj is Shape other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var extent in Span) hash.Add(extent);
        return hash.ToHashCode();
    }

    public ReadOnlySpan<long>.Enumerator GetEnumerator() => Span.GetEnumerator();
    IEnumerator<long> IEnumerable<long>.GetEnumerator() => ((IEnumerable<long>)(_extents ?? [])).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => (_extents ?? []).GetEnumerator();
    public long[] ToArray() => Span.ToArray();

    public static bool operator ==(Shape left, Shape right) => left.Equals(right);
    public static bool operator !=(Shape left, Shape right) => !left.Equals(right);

    public override string ToString() => string.Join('x', ToArray().Select(e => e == Dynamic ? "?" : e.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
