using System.Collections;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>Names and attributes, sorted by name: <c>{a = 1 : i32, b}</c>.</summary>
public sealed record DictionaryAttr : IrAttribute, IReadOnlyList<NamedAttribute>
{
    public static readonly DictionaryAttr Empty = new(Array.Empty<NamedAttribute>());

    private readonly NamedAttribute[] _entries;

    /// <exception cref="ArgumentException">Two entries have the same name.</exception>
    public DictionaryAttr(NamedAttribute[] entries)
        : this(entries, mayBeKept: false)
    {
    }

    private DictionaryAttr(NamedAttribute[] entries, bool mayBeKept)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (!IsSorted(entries))
        {
            if (!mayBeKept) entries = (NamedAttribute[])entries.Clone();
            entries.AsSpan().Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        }
        for (int i = 1; i < entries.Length; i++)
            if (entries[i - 1].Name == entries[i].Name) throw new ArgumentException($"duplicate key '{entries[i].Name}'", nameof(entries));
        _entries = entries;
    }

    private static bool IsSorted(ReadOnlySpan<NamedAttribute> entries)
    {
        for (int i = 1; i < entries.Length; i++)
            if (string.CompareOrdinal(entries[i - 1].Name, entries[i].Name) >= 0) return false;
        return true;
    }

    /// <summary>A dictionary of entries that nobody else keeps.</summary>
    internal static DictionaryAttr OfOwn(NamedAttribute[] entries) => new(entries, mayBeKept: true);

    /// <summary>A dictionary of a copy of the entries.</summary>
    /// <exception cref="ArgumentException">Two entries have the same name.</exception>
    public static DictionaryAttr Of(ReadOnlySpan<NamedAttribute> entries) => entries.IsEmpty ? Empty : new(entries.ToArray(), mayBeKept: true);

    public override string Keyword => "builtin.dictionary";
    public int Count => _entries.Length;
    public NamedAttribute this[int index] => _entries[index];
    public ReadOnlySpan<NamedAttribute> Entries => _entries;

    /// <summary>The attribute of that name; null where absent.</summary>
    public IrAttribute? Get(string name)
    {
        if (_entries.Length <= 8)
        {
            foreach (ref readonly var entry in _entries.AsSpan())
                if (entry.Name == name) return entry.Value;
            return null;
        }
        int low = 0, high = _entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = string.CompareOrdinal(_entries[middle].Name, name);
            if (order == 0) return _entries[middle].Value;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    public DictionaryAttr With(string name, IrAttribute value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var entries = new List<NamedAttribute>(_entries.Length + 1);
        foreach (var entry in _entries)
            if (entry.Name != name) entries.Add(entry);
        entries.Add(new NamedAttribute(name, value));
        return new DictionaryAttr(entries.ToArray());
    }

    public DictionaryAttr Without(string name) =>
        Get(name) is null ? this : new DictionaryAttr(_entries.Where(e => e.Name != name).ToArray());

    public bool Equals(DictionaryAttr? other) =>
        ReferenceEquals(this, other) || (base.Equals(other) && _entries.AsSpan().SequenceEqual(other!._entries));

    public override int GetHashCode()
    {
        if (HashCache != 0) return HashCache;
        var hash = new HashCode();
        foreach (var entry in _entries) hash.Add(entry);
        return HashCache = hash.ToHashCode();
    }

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("{"u8);
        for (int i = 0; i < _entries.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintNamedAttribute(_entries[i]);
        }
        printer.Write("}"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        foreach (var entry in _entries) onAttribute(entry.Value);
    }

    public IEnumerator<NamedAttribute> GetEnumerator() => ((IEnumerable<NamedAttribute>)_entries).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
