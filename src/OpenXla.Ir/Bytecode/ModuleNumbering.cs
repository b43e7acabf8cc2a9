using System.Buffers;
using System.Runtime.InteropServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Numbers all that a module refers to, in upstream's order, so that equal modules become equal files: what is referred to
/// most often gets the numbers that take the fewest bytes, and within those the parts of a dialect stand together.
/// </summary>
internal sealed class ModuleNumbering
{
    private readonly IrContext _context;
    private readonly RegionIsolation _isolation;
    private readonly NumberingWriter _writer;
    private readonly Dictionary<string, NumberedDialect> _dialects = new(StringComparer.Ordinal);
    private readonly Dictionary<IrAttribute, NumberedEntry> _attributes = [];
    private readonly Dictionary<IrType, NumberedEntry> _types = [];
    private readonly Dictionary<OperationInfo, NumberedEntry> _names = [];
    private readonly Dictionary<int, NumberedEntry> _locations = [];
    private readonly ReferenceCache _recent;
    private readonly OrderedDictionary<string, int> _resources = new(StringComparer.Ordinal);
    private int _nextValue;

    internal ModuleNumbering(Operation root, int version)
    {
        _context = root.Context;
        _writer = new NumberingWriter(this, version);
        Version = version;
        _isolation = new RegionIsolation(root);
        // Most of what a module refers to are its operations' places.
        int operations = Count(root);
        _recent = new ReferenceCache(operations * 4);
        _locations.EnsureCapacity(operations);
        Attributes.EnsureCapacity(operations);
        Number(root);
        NumberRegionsOf(root);
        Sort(Attributes);
        Sort(Names);
        Sort(Types);
    }

    internal int Version { get; }

    internal List<NumberedDialect> Dialects { get; } = [];

    internal List<NumberedEntry> Attributes { get; } = [];

    internal List<NumberedEntry> Types { get; } = [];

    internal List<NumberedEntry> Names { get; } = [];

    /// <summary>The keys of the builtin dialect's resources that are referred to.</summary>
    internal ICollection<string> Resources => _resources.Keys;

    internal bool IsIsolated(Operation op) => _isolation.IsIsolated(op);

    internal int NumberOf(IrAttribute attribute) => (_recent.Find(attribute) ?? _recent.Keep(attribute, _attributes[attribute])).Number;

    internal int NumberOf(IrType type) => (_recent.Find(type) ?? _recent.Keep(type, _types[type])).Number;

    internal NumberedEntry EntryOf(OperationInfo name) => _recent.Find(name) ?? _recent.Keep(name, _names[name]);

    internal int NumberOf(Location location) => _locations[location.Id].Number;

    internal static int NumberOf(Value value) => value.Storage!._scratch;

    internal static int NumberOf(Block block) => block._scratch;

    internal int NumberOfResource(string key) => _resources[key];

    private static int Count(Operation root)
    {
        int count = 1;
        foreach (var region in root.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next) count += op.RegionCount == 0 ? 1 : Count(op);
        return count;
    }

    private void NumberRegionsOf(Operation root)
    {
        var pending = new Stack<(Region Region, int FirstValue)>();
        Push(root);
        while (pending.TryPop(out var next))
        {
            _nextValue = next.FirstValue;
            Number(next.Region);
            for (var block = next.Region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next) Push(op);
        }

        void Push(Operation op)
        {
            if (op.RegionCount == 0) return;
            int first = _isolation.IsIsolated(op) ? 0 : _nextValue;
            for (int i = 0; i < op.RegionCount; i++) pending.Push((op.GetRegion(i), first));
        }
    }

    private void Number(Region region)
    {
        if (region.IsEmpty) return;
        int blocks = 0;
        for (var block = region.FirstBlock; block is not null; block = block.Next)
        {
            block._scratch = blocks++;
            Number(block);
        }
    }

    private void Number(Block block)
    {
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var argument = block.GetArgument(i);
            argument.Storage!._scratch = _nextValue++;
            Number(argument.Location);
            Number(argument.Type);
        }
        for (var op = block.First; op is not null; op = op.Next) Number(op);
    }

    private void Number(Operation op)
    {
        if ((_recent.Find(op.Info) ?? _names.GetValueOrDefault(op.Info)) is { } known) known.References++;
        else Names.Add(_names[op.Info] = known = new NumberedEntry(op.Info, DialectOf(DialectNameOf(op.Name))));
        _recent.Keep(op.Info, known);
        for (int i = 0; i < op.ResultCount; i++)
        {
            var result = op.GetResult(i);
            result.Storage!._scratch = _nextValue++;
            Number(result.Type);
        }
        var dictionary = PropertyWriter.AttributesOf(op, Version);
        if (dictionary.Count > 0) Number(dictionary);
        if (Version >= BytecodeFormat.NativeProperties && !(op.Info.IsRegistered && op.InherentAttributeNames.IsEmpty)) NumberProperties(op, known);
        Number(op.Location);
    }

    private void NumberProperties(Operation op, NumberedEntry name)
    {
        if (name.Properties is { } same && same.Fits(op))
        {
            same.Refer();
            return;
        }
        PropertyWriter.Write(op, _writer);
        if (!op.Info.IsRegistered || name.Properties is { MayStay: true }) return;
        var entries = new List<NumberedEntry>();
        for (int i = 0; i < op.InherentAttributeNames.Length; i++)
            if (PropertyWriter.IsAttribute(op, i, Version) && op.GetInherentAttribute(i) is { } attribute) entries.Add(_attributes[attribute]);
        name.Properties = new PropertyMemo(op, [.. entries]);
    }

    private void Number(Location location)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_locations, location.Id, out bool isKnown);
        if (isKnown) place!.References++;
        else if (location.Id > 0 && _context.Locations.FindPlace(location) is var (source, offset)) place = NumberPlace(location, source, offset);
        else place = Number(location.Attribute);
    }

    /// <summary>Set once the text itself says <c>loc("file":1:2)</c>, which may be the place of an operation.</summary>
    private bool _saysPlaces;

    /// <summary>A place in a text, which needs no attribute to be written.</summary>
    private NumberedEntry NumberPlace(Location location, SourceFile source, int offset)
    {
        if (_saysPlaces && _attributes.TryGetValue(location.Attribute, out var same))
        {
            same.References++;
            return same;
        }
        var entry = new NumberedEntry(source, _builtin ??= DialectOf("builtin"), offset);
        Attributes.Add(entry);
        Number(BuiltinLocationEncodings.NameOf(source.Name));
        return entry;
    }

    private NumberedDialect? _builtin;

    /// <summary>The entry of the operation or block argument whose place in its text an attribute says.</summary>
    private NumberedEntry? PlaceOf(FileLocation file)
    {
        _saysPlaces = true;
        foreach (var place in _context.Locations.FindAll(file))
            if (_locations.TryGetValue(place.Id, out var known) && known is not null) return known;
        return null;
    }

    internal NumberedEntry Number(IrAttribute attribute)
    {
        if (_recent.Find(attribute) is { } recent)
        {
            recent.References++;
            return recent;
        }
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_attributes, attribute, out bool isKnown);
        if (!isKnown && attribute is FileLocation { IsRange: false } file) place = PlaceOf(file);
        if (place is not null)
        {
            place.References++;
            return _recent.Keep(attribute, place);
        }
        var dialect = attribute is OpaqueAttr opaque ? DialectOf(opaque.Dialect) : DialectOfKeyword(attribute.Keyword);
        var entry = new NumberedEntry(attribute, dialect);
        place = entry;
        Attributes.Add(entry);
        if (attribute is not OpaqueAttr) dialect.Encodings?.TryWriteAttribute(attribute, _writer);
        return entry;
    }

    internal void Number(IrType type)
    {
        if ((_recent.Find(type) ?? _types.GetValueOrDefault(type)) is { } known)
        {
            known.References++;
            _recent.Keep(type, known);
            return;
        }
        var dialect = DialectOf(type is OpaqueType opaque ? opaque.Dialect : DialectNameOf(type.Keyword));
        Types.Add(_types[type] = new NumberedEntry(type, dialect));
        if (type is not OpaqueType) dialect.Encodings?.TryWriteType(type, _writer);
    }

    internal void NumberResource(string key)
    {
        DialectOf("builtin");
        _resources.TryAdd(key, _resources.Count);
    }

    private readonly Dictionary<string, string> _dialectNames = new(StringComparer.Ordinal);

    private string DialectNameOf(string keyword) => _dialectNames.TryGetValue(keyword, out var known) ? known : _dialectNames[keyword] = keyword.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? keyword[..dot] : keyword;

    private (string Keyword, NumberedDialect? Dialect) _latest = ("", null);

    /// <summary>Places, of which there are most, follow one another.</summary>
    private NumberedDialect DialectOfKeyword(string keyword)
    {
        if (ReferenceEquals(_latest.Keyword, keyword) && _latest.Dialect is { } known) return known;
        var dialect = DialectOf(DialectNameOf(keyword));
        _latest = (keyword, dialect);
        return dialect;
    }

    private NumberedDialect DialectOf(string name)
    {
        if (_dialects.TryGetValue(name, out var known)) return known;
        var dialect = new NumberedDialect(name, name.Length == 0 ? null : _context.LoadDialect(name), Dialects.Count);
        Dialects.Add(dialect);
        return _dialects[name] = dialect;
    }

    private static void Sort(List<NumberedEntry> entries)
    {
        if (entries.Count == 0) return;
        var all = CollectionsMarshal.AsSpan(entries);
        var scratch = ArrayPool<NumberedEntry>.Shared.Rent(all.Length);
        StableSort(all, scratch, static (entry, _) => -entry.References, 0);
        // Numbers of as many bytes form a group; each begins with the dialect that ended the group before.
        int first = 0;
        int groupSize = 0;
        int done = 0;
        for (int bytes = 1; done < all.Length; bytes++)
        {
            groupSize = bytes * 7 >= 31 ? int.MaxValue : (1 << (7 * bytes)) - groupSize;
            var group = all.Slice(done, Math.Min(groupSize, all.Length - done));
            StableSort(group, scratch, static (entry, first) => entry.Dialect.Number == first ? -1 : entry.Dialect.Number, first);
            done += group.Length;
            first = group[^1].Dialect.Number;
        }
        for (int i = 0; i < all.Length; i++) all[i].Number = i;
        ArrayPool<NumberedEntry>.Shared.Return(scratch, clearArray: true);
    }

    /// <summary>Sorts by a key of few different values, equal ones in their order.</summary>
    private static void StableSort(Span<NumberedEntry> entries, NumberedEntry[] scratch, Func<NumberedEntry, int, int> key, int argument)
    {
        var places = new Dictionary<int, int>();
        // Equal ones mostly stand together.
        var (run, length) = (key(entries[0], argument), 0);
        foreach (var entry in entries)
        {
            if (key(entry, argument) is var value && value != run)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(places, run, out _) += length;
                (run, length) = (value, 0);
            }
            length++;
        }
        CollectionsMarshal.GetValueRefOrAddDefault(places, run, out _) += length;
        if (places.Count == 1) return;
        int next = 0;
        foreach (int value in places.Keys.Order().ToList())
        {
            int count = places[value];
            places[value] = next;
            next += count;
        }
        entries.CopyTo(scratch);
        run = key(scratch[0], argument);
        ref int place = ref CollectionsMarshal.GetValueRefOrNullRef(places, run);
        foreach (var entry in scratch.AsSpan(0, entries.Length))
        {
            if (key(entry, argument) is var value && value != run) place = ref CollectionsMarshal.GetValueRefOrNullRef(places, run = value);
            entries[place++] = entry;
        }
    }
}
