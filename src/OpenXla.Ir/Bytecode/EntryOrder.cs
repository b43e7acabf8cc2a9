using System.Runtime.InteropServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Upstream's order of what a module refers to: what is referred to most often gets the numbers that take the fewest bytes, and within those the parts
/// of a dialect stand together.
/// </summary>
internal static class EntryOrder
{
    /// <returns>The entries in the order of their numbers.</returns>
    internal static int[] Of(EntryTable entries)
    {
        if (entries.Count == 0) return [];
        var all = new int[entries.Count];
        MemoryAhead.NoteFilled<int>(all);
        SortInto<ByReferences>(all, null, entries, 0);
        // Numbers of as many bytes form a group; each begins with the dialect that ended the group before.
        int first = 0;
        int groupSize = 0;
        int done = 0;
        for (int bytes = 1; done < all.Length; bytes++)
        {
            groupSize = bytes * 7 >= 31 ? int.MaxValue : (1 << (7 * bytes)) - groupSize;
            var group = all.AsSpan(done, Math.Min(groupSize, all.Length - done));
            if (!IsOfOneDialect(group, entries)) SortInto<ByDialect>(group, group.ToArray(), entries, first);
            done += group.Length;
            first = entries.DialectOf(group[^1]);
        }
        return all;
    }

    private static bool IsOfOneDialect(ReadOnlySpan<int> group, EntryTable entries)
    {
        int dialect = entries.DialectOf(group[0]);
        foreach (int entry in group)
            if (entries.DialectOf(entry) != dialect) return false;
        return true;
    }

    private interface IKey
    {
        static abstract int Of(EntryTable entries, int entry);
    }

    private readonly struct ByReferences : IKey
    {
        public static int Of(EntryTable entries, int entry) => -entries.ReferencesOf(entry);
    }

    private readonly struct ByDialect : IKey
    {
        public static int Of(EntryTable entries, int entry) => entries.DialectOf(entry);
    }

    /// <summary>Sorts by a key of few different values, of which <paramref name="first"/> comes first; equal ones stay in their order.</summary>
    /// <param name="sorted">Takes the entries.</param>
    /// <param name="old">The entries as they are; null where they are in the order of the table.</param>
    /// <param name="table">Knows the keys.</param>
    /// <param name="first">The key that is the lowest.</param>
    private static void SortInto<TKey>(Span<int> sorted, int[]? old, EntryTable table, int first)
        where TKey : struct, IKey
    {
        var places = new Dictionary<int, int>();
        // Equal ones mostly stand together.
        var (run, length) = (TKey.Of(table, old is null ? 0 : old[0]), 0);
        for (int i = 0; i < sorted.Length; i++)
        {
            if (TKey.Of(table, old is null ? i : old[i]) is var key && key != run)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(places, run, out _) += length;
                (run, length) = (key, 0);
            }
            length++;
        }
        CollectionsMarshal.GetValueRefOrAddDefault(places, run, out _) += length;
        int next = 0;
        foreach (int key in places.Keys.OrderBy(key => key == first ? int.MinValue : key).ToList())
        {
            int count = places[key];
            places[key] = next;
            next += count;
        }
        ref int place = ref CollectionsMarshal.GetValueRefOrNullRef(places, run);
        for (int i = 0; i < sorted.Length; i++)
        {
            int entry = old is null ? i : old[i];
            if (TKey.Of(table, entry) is var key && key != run) place = ref CollectionsMarshal.GetValueRefOrNullRef(places, run = key);
            sorted[place++] = entry;
        }
    }
}
