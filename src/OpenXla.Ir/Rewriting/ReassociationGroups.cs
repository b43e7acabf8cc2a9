using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting;

/// <summary>Groups of neighbouring dimensions that become one, or that one becomes: <c>[[0, 1], [2]]</c>.</summary>
public static class ReassociationGroups
{
    /// <summary>The groups that an attribute lists.</summary>
    public static long[][] Of(ArrayAttr attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        var groups = new long[attribute.Count][];
        for (int g = 0; g < groups.Length; g++)
        {
            var list = (ArrayAttr)attribute[g];
            groups[g] = new long[list.Count];
            for (int i = 0; i < groups[g].Length; i++) groups[g][i] = ((IntegerAttr)list[i]).Int64;
        }
        return groups;
    }

    /// <summary>The attribute that lists groups.</summary>
    public static ArrayAttr ToAttribute(long[][] groups) => ArrayAttr.Of(groups.Select(static group => ArrayAttr.Of(group.Select(IntegerAttr.I64))));

    /// <summary>The extents once dimensions of each group are one; null where one is too large to be written.</summary>
    public static long[]? Collapse(ReadOnlySpan<long> extents, long[][] groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var collapsed = new long[groups.Length];
        for (int g = 0; g < collapsed.Length; g++)
        {
            Int128 product = 1;
            bool isOpen = false, isEmpty = false;
            foreach (long dimension in groups[g])
            {
                long extent = extents[(int)dimension];
                isOpen |= extent == Shape.Dynamic;
                isEmpty |= extent == 0;
                if (product <= long.MaxValue && extent != Shape.Dynamic) product *= extent;
            }
            if (!isOpen && !isEmpty && product > long.MaxValue) return null;
            collapsed[g] = isOpen ? Shape.Dynamic : isEmpty ? 0 : (long)product;
        }
        return collapsed;
    }

    /// <summary>The groups of two reshapes in the same direction taken together; null where they don't fit each other.</summary>
    public static long[][]? Compose(long[][] producer, long[][] consumer)
    {
        ArgumentNullException.ThrowIfNull(producer);
        ArgumentNullException.ThrowIfNull(consumer);
        if (producer.Length == consumer.Length) return null;
        var (inner, outer) = producer.Length < consumer.Length ? (consumer, producer) : (producer, consumer);
        if (outer.Length == 0) return [];
        if (inner.Length != outer.Sum(static group => group.Length)) return null;
        return [.. outer.Select(group => group.SelectMany(dimension => inner[dimension]).ToArray())];
    }

    /// <summary>The groups that lead from the dimensions before <paramref name="finer"/> to those after <paramref name="coarser"/>, both of which group the same dimensions; null where a group of the finer lies in two of the coarser.</summary>
    public static long[][]? Between(long[][] finer, long[][] coarser)
    {
        ArgumentNullException.ThrowIfNull(finer);
        ArgumentNullException.ThrowIfNull(coarser);
        int next = 0;
        var composed = new long[coarser.Length][];
        for (int g = 0; g < composed.Length; g++)
        {
            var members = new List<long>();
            while (next < finer.Length)
            {
                long last = finer[next][^1];
                if (last > coarser[g][^1]) return null;
                members.Add(next++);
                if (last == coarser[g][^1]) break;
            }
            composed[g] = [.. members];
        }
        return composed;
    }

    /// <summary>The groups that collapse one shape to another, each group's extents multiplied up; null where there are none, or where extents leave it open.</summary>
    public static long[][]? ForCollapse(ReadOnlySpan<long> source, ReadOnlySpan<long> target)
    {
        if (source.Length <= target.Length) return null;
        if (target.Length == 0)
        {
            foreach (long extent in source)
                if (extent is not (1 or Shape.Dynamic)) return null;
            return [];
        }
        if (FindStarts(source, target) is not { } starts) return null;
        // What another walk from the other end finds must be the same, or it is not the only way.
        var (backwards, wanted) = (source.ToArray(), target.ToArray());
        backwards.AsSpan().Reverse();
        wanted.AsSpan().Reverse();
        if (FindStarts(backwards, wanted) is not { } ends) return null;
        var groups = new long[target.Length][];
        for (int g = 0; g < groups.Length; g++)
        {
            int end = g + 1 < groups.Length ? starts[g + 1] : source.Length;
            groups[g] = new long[end - starts[g]];
            for (int i = starts[g]; i < end; i++)
            {
                groups[g][i - starts[g]] = i;
                if (source[i] != 1 && g != target.Length - 1 - GroupOf(source.Length - 1 - i, ends)) return null;
            }
        }
        return groups;
    }

    private static int GroupOf(int dimension, int[] starts)
    {
        int group = starts.Length - 1;
        while (starts[group] > dimension) group--;
        return group;
    }

    /// <summary>Where each group starts: as early as can be, the last one taking what is left; null where that is no way.</summary>
    private static int[]? FindStarts(ReadOnlySpan<long> source, ReadOnlySpan<long> target)
    {
        var starts = new int[target.Length];
        int at = 0;
        for (int g = 0; g < starts.Length; g++)
        {
            bool isLast = g == starts.Length - 1;
            int end;
            starts[g] = at;
            if (target[g] == Shape.Dynamic)
            {
                int open = source[at..].IndexOf(Shape.Dynamic);
                if (open < 0) return null;
                end = isLast ? source.Length : at + open + 1;
            }
            else
            {
                if (FindRun(source, at, target[g]) is not var (first, last)) return null;
                // Only a dynamic extent can have taken in what lies between.
                if (first > at && (g == 0 || target[g - 1] != Shape.Dynamic)) return null;
                (starts[g], end) = (first, last + 1);
                while (isLast && end < source.Length && source[end] == 1) end++;
            }
            at = end;
        }
        return at == source.Length ? starts : null;
    }

    /// <summary>The first neighbouring static extents from a place on whose product is the one wanted.</summary>
    private static (int First, int Last)? FindRun(ReadOnlySpan<long> source, int start, long wanted)
    {
        int first = start;
        Int128 product = 1;
        for (int last = start; last < source.Length; last++)
        {
            if (source[last] == Shape.Dynamic)
            {
                (first, product) = (last + 1, 1);
                continue;
            }
            product *= source[last];
            while (product > wanted && first < last && source[first] > 0) product /= source[first++];
            if (product == wanted) return (first, last);
            if (product > wanted) (first, product) = (last + 1, 1);
        }
        return null;
    }

    /// <summary>The groups that collapse <paramref name="source"/> to <paramref name="target"/>, given groups of both that stand for the same; null where there are none, or where extents leave it open.</summary>
    public static long[][]? ForCollapse(long[][] sourceGroups, long[][] targetGroups, Shape source, Shape target)
    {
        ArgumentNullException.ThrowIfNull(sourceGroups);
        ArgumentNullException.ThrowIfNull(targetGroups);
        if (sourceGroups.Length == 0) return ForCollapse(source.Span, target.Span);
        var composed = new List<long[]>();
        for (int g = 0; g < sourceGroups.Length && g < targetGroups.Length; g++)
        {
            var (from, to) = (sourceGroups[g], targetGroups[g]);
            var part = source.Span.Slice((int)from[0], from.Length);
            var whole = target.Span.Slice((int)to[0], to.Length);
            if (part.Length == whole.Length)
            {
                if (!part.SequenceEqual(whole) || part.Count(Shape.Dynamic) > 1) return null;
                // Each dimension stays what it is.
                foreach (long dimension in from) composed.Add([dimension]);
                continue;
            }
            // Of several open extents, each may be any at run time.
            if (whole.Count(Shape.Dynamic) > 1 || ForCollapse(part, whole) is not { } groups) return null;
            foreach (var group in groups) composed.Add([.. group.Select(dimension => from[0] + dimension)]);
        }
        return [.. composed];
    }
}
