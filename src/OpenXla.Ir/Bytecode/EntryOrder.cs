using System.Runtime.InteropServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Upstream's order of what a module refers to: what is referred to most often gets the numbers that take the fewest bytes, and within those the parts
/// of a dialect stand together.
/// </summary>
internal static class EntryOrder
{
    /// <returns>The entries in the order of their numbers.</returns>
    internal static IntPieces Of(EntryTable entries, SparePieces spare)
    {
        var all = new IntPieces(entries.Count, spare);
        if (entries.Count == 0) return all;
        SortInto<ByReferences>(all, 0, all.Count, null, entries, 0);
        // Numbers of as many bytes form a group; each begins with the dialect that ended the group before.
        int first = 0;
        int groupSize = 0;
        int done = 0;
        for (int bytes = 1; done < all.Count; bytes++)
        {
            groupSize = bytes * 7 >= 31 ? int.MaxValue : (1 << (7 * bytes)) - groupSize;
            int end = done + Math.Min(groupSize, all.Count - done);
            if (!IsOfOneDialect(all, done, end, entries))
            {
                var copy = Copy(all, done, end, spare);
                SortInto<ByDialect>(all, done, end, copy, entries, first);
                copy.Release(spare);
            }
            done = end;
            first = entries.DialectOf(all[end - 1]);
        }
        return all;
    }

    private static bool IsOfOneDialect(IntPieces all, int start, int end, EntryTable entries)
    {
        int dialect = entries.DialectOf(all[start]);
        for (int i = start + 1; i < end; i++)
            if (entries.DialectOf(all[i]) != dialect) return false;
        return true;
    }

    private static IntPieces Copy(IntPieces all, int start, int end, SparePieces spare)
    {
        var copy = new IntPieces(end - start, spare);
        for (int i = 0; i < copy.Count; i++) copy[i] = all[start + i];
        return copy;
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
    /// <param name="start">The place of the first of them.</param>
    /// <param name="end">The place behind the last.</param>
    /// <param name="old">The entries as they are; null where they are in the order of the table.</param>
    /// <param name="table">Knows the keys.</param>
    /// <param name="first">The key that is the lowest.</param>
    private static void SortInto<TKey>(IntPieces sorted, int start, int end, IntPieces? old, EntryTable table, int first)
        where TKey : struct, IKey
    {
        var places = new Dictionary<int, int>();
        // Equal ones mostly stand together.
        var (run, length) = (TKey.Of(table, old is null ? 0 : old[0]), 0);
        for (int i = 0; i < end - start; i++)
        {
            if (TKey.Of(table, old is null ? i : old[i]) is var key && key != run)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(places, run, out _) += length;
                (run, length) = (key, 0);
            }
            length++;
        }
        CollectionsMarshal.GetValueRefOrAddDefault(places, run, out _) += length;
        int next = start;
        foreach (int key in places.Keys.OrderBy(key => key == first ? int.MinValue : key).ToList())
        {
            int count = places[key];
            places[key] = next;
            next += count;
        }
        ref int place = ref CollectionsMarshal.GetValueRefOrNullRef(places, run);
        for (int i = 0; i < end - start; i++)
        {
            int entry = old is null ? i : old[i];
            if (TKey.Of(table, entry) is var key && key != run) place = ref CollectionsMarshal.GetValueRefOrNullRef(places, run = key);
            sorted[place++] = entry;
        }
    }
}
