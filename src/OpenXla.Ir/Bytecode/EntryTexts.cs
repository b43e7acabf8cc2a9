namespace OpenXla.Ir.Bytecode;

/// <summary>The types or the attributes of a file: where each is, and what it is once it has been read.</summary>
internal sealed class EntryTexts
{
    internal struct Entry
    {
        internal object? Value;

        /// <summary>How many levels it has, itself among them.</summary>
        internal ushort Depth;
        internal bool IsBeingRead;
    }

    internal static readonly EntryTexts None = new(0);

    /// <summary>Where each begins, ~ of it where it is a text; one more than there are, which begins where the last one ends.</summary>
    private readonly int[] _starts;

    /// <summary>Apart from the places: most entries are locations, which become no objects, and memory that is never written takes none.</summary>
    private readonly Entry[] _entries;

    /// <summary>Runs of entries of one dialect.</summary>
    private readonly List<int> _firsts = [];
    private readonly List<BytecodeDialect> _dialects = [];

    private EntryTexts(int count)
    {
        _starts = new int[count + 1];
        MemoryAhead.NoteFilled<int>(_starts);
        _entries = new Entry[count];
    }

    internal int Count => _entries.Length;

    internal ref Entry this[int index] => ref _entries[index];

    internal (int Start, int Length) PlaceOf(int index)
    {
        int start = StartOf(index);
        return (start, StartOf(index + 1) - start);
    }

    private int StartOf(int index) => _starts[index] is var start && start < 0 ? ~start : start;

    /// <summary>Whether an entry stands in the file as text.</summary>
    internal bool IsText(int index) => _starts[index] < 0;

    internal BytecodeDialect DialectOf(int index)
    {
        int run = _firsts.BinarySearch(index);
        return _dialects[run < 0 ? ~run - 1 : run];
    }

    /// <summary>Groups of entries, each with its dialect, its length, and for each entry the bytes that it takes of <paramref name="content"/>.</summary>
    internal static EntryTexts Read(int count, BytecodeDialect[] dialects, ByteCursor content, ByteCursor offsets)
    {
        var texts = new EntryTexts(count);
        for (int next = 0; next < count;)
        {
            var dialect = dialects[offsets.Index(dialects.Length, "dialect")];
            ulong group = offsets.VarInt();
            if (group > (ulong)(count - next)) throw new BytecodeException("a group of attributes or types is larger than what is left");
            if (group == 0) continue;
            texts._firsts.Add(next);
            texts._dialects.Add(dialect);
            for (; group > 0; group--)
            {
                var (size, hasEncoding) = offsets.VarIntWithFlag();
                if (size > (ulong)content.Remaining) throw new BytecodeException("Attribute or Type entry offset points past the end of section");
                texts._starts[next++] = hasEncoding ? content.Position : ~content.Position;
                content.Skip((int)size);
            }
        }
        texts._starts[count] = content.Position;
        return texts;
    }
}
