using System.Runtime.InteropServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Upstream's order of what a module refers to: what is referred to most often gets the numbers that take the fewest bytes, and within those the parts
/// of a dialect stand together.
/// </summary>
internal static class EntryOrder
{
    /// <returns>The entries in the order of their numbers, and the numbers of the entries.</returns>
    internal static (int[] InOrder, int[] Numbers) Of(EntryTable entries)
    {
        if (entries.Count == 0) return ([], []);
        var all = new int[entries.Count];
        for (int i = 0; i < all.Length; i++) all[i] = i;
        var scratch = new int[entries.Count];
        StableSort<ByReferences>(all, scratch, entries, 0);
        // Numbers of as many bytes form a group; each begins with the dialect that ended the group before.
        int first = 0;
        int groupSize = 0;
        int done = 0;
        for (int bytes = 1; done < all.Length; bytes++)
        {
            groupSize = bytes * 7 >= 31 ? int.MaxValue : (1 << (7 * bytes)) - groupSize;
            var group = all.AsSpan(done, Math.Min(groupSize, all.Length - done));
            StableSort<ByDialect>(group, scratch, entries, first);
            done += group.Length;
            first = entries[group[^1]].Dialect;
        }
        var numbers = scratch;
        for (int i = 0; i < all.Length; i++) numbers[all[i]] = i;
        return (all, numbers);
    }

    private interface IKey
    {
        static abstract int Of(in NumberedEntry entry);
    }

    private readonly struct ByReferences : IKey
    {
        public static int Of(in NumberedEntry entry) => -entry.References;
    }

    private readonly struct ByDialect : IKey
    {
        public static int Of(in NumberedEntry entry) => entry.Dialect;
    }

    /// <summary>Sorts by a key of few different values, of which <paramref name="first"/> comes first; equal ones stay in their order.</summary>
    private static void StableSort<TKey>(Span<int> entries, int[] scratch, EntryTable table, int first)
        where TKey : struct, IKey
    {
        var places = new Dictionary<int, int>();
        // Equal ones mostly stand together.
        var (run, length) = (TKey.Of(table[entries[0]]), 0);
        foreach (int entry in entries)
        {
            if (TKey.Of(table[entry]) is var key && key != run)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(places, run, out _) += length;
                (run, length) = (key, 0);
            }
            length++;
        }
        CollectionsMarshal.GetValueRefOrAddDefault(places, run, out _) += length;
        if (places.Count == 1) return;
        int next = 0;
        foreach (int key in places.Keys.OrderBy(key => key == first ? int.MinValue : key).ToList())
        {
            int count = places[key];
            places[key] = next;
            next += count;
        }
        var old = scratch.AsSpan(0, entries.Length);
        entries.CopyTo(old);
        run = TKey.Of(table[old[0]]);
        ref int place = ref CollectionsMarshal.GetValueRefOrNullRef(places, run);
        foreach (int entry in old)
        {
            if (TKey.Of(table[entry]) is var key && key != run) place = ref CollectionsMarshal.GetValueRefOrNullRef(places, run = key);
            entries[place++] = entry;
        }
    }
}
