namespace OpenXla.Ir.Bytecode;

/// <summary>The types or the attributes of a file: where each is, and what it is once it has been read.</summary>
internal sealed class EntryTexts
{
    internal struct Entry
    {
        internal object? Value;
        internal int Start;

        /// <summary>How many levels it has, itself among them.</summary>
        internal ushort Depth;
        internal EntryForm Form;
        internal bool IsBeingRead;
    }

    internal static readonly EntryTexts None = new(0);

    /// <summary>One more than there are, which begins where the last one ends.</summary>
    private readonly Entry[] _entries;

    /// <summary>Runs of entries of one dialect.</summary>
    private readonly List<int> _firsts = [];
    private readonly List<BytecodeDialect> _dialects = [];

    private EntryTexts(int count) => _entries = new Entry[count + 1];

    internal int Count => _entries.Length - 1;

    internal ref Entry this[int index] => ref _entries[index];

    internal (int Start, int Length) PlaceOf(int index) => (_entries[index].Start, _entries[index + 1].Start - _entries[index].Start);

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
            var encoded = dialect.Name == "builtin" ? EntryForm.EncodedByBuiltin : EntryForm.Encoded;
            for (; group > 0; group--)
            {
                var (size, hasEncoding) = offsets.VarIntWithFlag();
                if (size > (ulong)content.Remaining) throw new BytecodeException("Attribute or Type entry offset points past the end of section");
                texts._entries[next++] = new Entry { Start = content.Position, Form = hasEncoding ? encoded : EntryForm.Text };
                content.Skip((int)size);
            }
        }
        texts._entries[count].Start = content.Position;
        return texts;
    }
}
