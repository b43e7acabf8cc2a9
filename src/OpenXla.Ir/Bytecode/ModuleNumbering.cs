using System.Runtime.InteropServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Numbers all that a module refers to, in upstream's order, so that equal modules become equal files. What each operation refers to is noted on the
/// way, so that nothing has to be looked for again when it is written.
/// </summary>
internal sealed class ModuleNumbering
{
    private readonly IrContext _context;
    private readonly RegionIsolation _isolation;
    private readonly NumberingWriter _writer;
    private readonly NumberedDialects _dialects;

    /// <summary>The entry + 1 of each location that is an attribute, by its number below zero.</summary>
    private readonly int[] _locations;
    private readonly RecentEntries _recent = new();
    private readonly RecentNames _recentNames = new();
    private readonly OrderedDictionary<string, int> _resources = new(StringComparer.Ordinal);

    private readonly List<PropertyMemo?> _properties = [];
    private int _nextValue;

    internal ModuleNumbering(Operation root, int version)
    {
        _context = root.Context;
        _writer = new NumberingWriter(this, version);
        Version = version;
        _isolation = new RegionIsolation(root);
        _dialects = new NumberedDialects(_context);
        _locations = new int[_context.Locations.AttributeCount + 1];
        Attributes = new EntryTable(_context.Locations.TextLength);
        // No list of parts is the first, so that 0 can mean none.
        Parts.Add(0);
        int latest = 0;
        Number(root, ref latest);
        NumberRegionsOf(root);
        Attributes.Sort(Spare);
        Names.Sort(Spare);
        Types.Sort(Spare);
    }

    /// <summary>Memory that whoever writes the module can use.</summary>
    internal SparePieces Spare { get; } = new();

    internal int Version { get; }

    internal List<NumberedDialect> Dialects => _dialects.All;

    internal EntryTable Attributes { get; }

    internal EntryTable Types { get; } = new();

    /// <summary>The names of operations, as <see cref="OperationInfo"/>.</summary>
    internal EntryTable Names { get; } = new();

    /// <summary>
    /// Lists of entries, each after its length: what an attribute, a type or a set of properties refers to, in the order in which it is written. Before
    /// the list of a set of properties stands its number + 1 in their section, or 0. See <see cref="VisitLog.AddPart"/> for how each entry is said.
    /// Before the list of an attribute or a type stands 0; or instead of it the number + 1 of its <see cref="Steps"/>, then its entries and numbers.
    /// </summary>
    internal VisitLog Parts { get; } = new();

    /// <summary>The different lists of <see cref="EncodingStep"/>s by which attributes and types are written.</summary>
    internal ByteTable Steps { get; } = new();

    /// <summary>There are about as many as kinds of attributes; what is written in ever new ways is better looked at again.</summary>
    private const int MostStepLists = 1 << 12;

    /// <summary>
    /// What operations and blocks refer to, by entries. An operation: its name, the types of its results, its attributes + 1 or 0, the
    /// <see cref="Parts"/> of its properties or 0, its location by that of the operation before it in its block. A block: its number, the type and the
    /// location of each argument, its operations; see <see cref="PlaceOf(Block)"/>. Before the first block of a region: how many blocks, and how many
    /// values of them; before the number of a block: how many operations.
    /// </summary>
    internal VisitLog Visits { get; } = new();

    /// <summary>The bytes of what stands before the number of a block, and before that of the first one of a region.</summary>
    internal const int BlockHeader = sizeof(int);

    /// <inheritdoc cref="BlockHeader"/>
    internal const int RegionHeader = 2 * sizeof(int);

    /// <summary>The keys of the builtin dialect's resources that are referred to.</summary>
    internal ICollection<string> Resources => _resources.Keys;

    internal bool IsIsolated(Operation op) => _isolation.IsIsolated(op);

    /// <summary>Where <see cref="Visits"/> tells of a block.</summary>
    internal static int PlaceOf(Block block) => block._scratch;

    internal static int NumberOf(Value value) => value.Storage!._scratch;

    internal int NumberOf(Block block)
    {
        int place = PlaceOf(block);
        return Visits.Read(ref place);
    }

    internal int NumberOfResource(string key) => _resources[key];

    private void NumberRegionsOf(Operation root)
    {
        var around = new Stack<(InnerRegions Inner, int FirstValue)>();
        around.Push((new InnerRegions(root), _nextValue));
        while (around.TryPop(out var next))
        {
            if (next.Inner.Next() is not { } region) continue;
            around.Push(next);
            if (region.Index == region.Owner.RegionCount - 1) _isolation.Examine(region.Owner);
            _nextValue = _isolation.IsIsolated(region.Owner) ? 0 : next.FirstValue;
            if (Number(region)) around.Push((new InnerRegions(region), _nextValue));
        }
    }

    /// <returns>Whether operations right inside have regions.</returns>
    private bool Number(Region region)
    {
        if (region.IsEmpty) return false;
        int blockCount = Visits.Reserve();
        int valueCount = Visits.Reserve();
        int firstValue = _nextValue;
        int blocks = 0;
        bool hasRegions = false;
        for (var block = region.FirstBlock; block is not null; block = block.Next) hasRegions |= Number(block, blocks++);
        Visits.Set(blockCount, blocks);
        Visits.Set(valueCount, _nextValue - firstValue);
        return hasRegions;
    }

    /// <returns>Whether operations of the block have regions.</returns>
    private bool Number(Block block, int number)
    {
        int header = Visits.Reserve();
        block._scratch = Visits.Length;
        Visits.Add(number);
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var argument = block.GetArgument(i);
            argument.Storage!._scratch = _nextValue++;
            int location = Number(argument.Location);
            Visits.Add(Number(argument.Type));
            Visits.Add(location);
        }
        int operations = 0;
        int latest = 0;
        bool hasRegions = false;
        for (var op = block.First; op is not null; op = op.Next, operations++)
        {
            Number(op, ref latest);
            hasRegions |= op.RegionCount > 0;
        }
        Visits.Set(header, operations);
        return hasRegions;
    }

    private void Number(Operation op, ref int latestLocation)
    {
        int name = Number(op.Info);
        Visits.Add(name);
        for (int i = 0; i < op.ResultCount; i++)
        {
            var result = op.GetResult(i);
            result.Storage!._scratch = _nextValue++;
            Visits.Add(Number(result.Type));
        }
        var dictionary = PropertyWriter.AttributesOf(op, Version);
        Visits.Add(dictionary.Count > 0 ? Number(dictionary) + 1 : 0);
        bool mayHaveProperties = Version >= BytecodeFormat.NativeProperties && !(op.Info.IsRegistered && op.InherentAttributeNames.IsEmpty);
        Visits.Add(mayHaveProperties ? NumberProperties(op, name) : 0);
        Visits.AddNear(Number(op.Location), ref latestLocation);
    }

    private int Number(OperationInfo info)
    {
        int hash = info.GetHashCode();
        int entry = _recent.Find(info, hash);
        if (entry < 0) entry = Names.Find(info, hash);
        if (entry < 0)
        {
            entry = Names.Add(info, hash, _dialects.OfKeyword(info.Name));
            _properties.Add(null);
        }
        else
        {
            Names.Refer(entry);
        }
        _recent.Keep(info, hash, entry);
        return entry;
    }

    private int NumberProperties(Operation op, int name)
    {
        var memo = _properties[name];
        if (memo is not null && memo.Fits(op))
        {
            int next = memo.Parts;
            int part = 0;
            for (int i = Parts.Read(ref next); i > 0; i--) Attributes.Refer(Parts.ReadPart(ref next, ref part));
            return memo.Parts;
        }
        int first = _writer.Pending.Count;
        if (!PropertyWriter.Write(op, _writer)) return 0;
        _ = Parts.Reserve();
        int parts = KeepParts(first);
        if (op.Info.IsRegistered && memo is not { MayStay: true }) _properties[name] = new PropertyMemo(op, parts);
        return parts;
    }

    /// <summary>Moves what was referred to since <paramref name="first"/> to a list of its own.</summary>
    private int KeepParts(int first)
    {
        int start = Parts.Length;
        Parts.Add(_writer.Pending.Count - first);
        int part = 0;
        for (int i = first; i < _writer.Pending.Count; i++) Parts.AddPart(_writer.Pending[i], ref part);
        CollectionsMarshal.SetCount(_writer.Pending, first);
        return start;
    }

    /// <summary>Notes how an entry is written that has just been looked at.</summary>
    private int KeepEncoding(int entry, bool isEncoded)
    {
        if (_writer.Items.IsEmpty) return 0;
        int start = Parts.Length;
        int steps = isEncoded && _writer.IsSteps ? NumberOfSteps(_writer.Steps) : -1;
        Parts.Add(steps + 1);
        if (steps < 0) Parts.Add(_writer.PartCount);
        int next = 0;
        int part = entry;
        foreach (byte code in _writer.Steps)
        {
            var step = (EncodingStep)code;
            if (step.IsPart()) Parts.AddPart(_writer.Items[next++], ref part);
            else if (step.IsNumber() && steps >= 0) Parts.AddSigned(_writer.Items[next++]);
            else if (step.IsNumber()) next++;
        }
        return start;
    }

    private int NumberOfSteps(ReadOnlySpan<byte> steps)
    {
        int known = Steps.Find(steps);
        return known >= 0 || Steps.Count == MostStepLists ? known : Steps.NumberOf(steps);
    }

    private int Number(Location location)
    {
        if (location.Id > 0) return NumberPlace(location);
        ref int known = ref _locations[-location.Id];
        if (known > 0) Attributes.Refer(known - 1);
        else known = Number(location.Attribute) + 1;
        return known - 1;
    }

    /// <summary>Set once the text itself says <c>loc("file":1:2)</c>, which may be the place of an operation.</summary>
    private bool _saysPlaces;

    /// <summary>The entry of the name of each source that places are in, and the list of parts that is nothing but it.</summary>
    private readonly Dictionary<SourceFile, (int Name, int Parts)> _sources = [];
    private SourceFile? _latestSource;
    private int _latestName;

    /// <summary>A place in a text, which needs no attribute to be written.</summary>
    private int NumberPlace(Location location)
    {
        int entry = Attributes.FindPlace(location);
        if (entry >= 0)
        {
            Attributes.Refer(entry);
            return entry;
        }
        if (_saysPlaces && location.Attribute is var attribute && Attributes.Find(attribute, attribute.GetHashCode()) >= 0) return Number(attribute);
        if (!IsIn(_latestSource, location))
        {
            if (_context.Locations.SourceOf(location) is not { } source) return Number(UnknownLocation.Instance);
            if (source.Places is not null) return Number(location.Attribute);
            entry = Attributes.AddPlace(location, _dialects.Builtin);
            _latestSource = source;
            if (!_sources.TryGetValue(source, out var known))
            {
                int first = _writer.Pending.Count;
                Refer(source.Name);
                _latestName = _writer.Pending[first];
                _sources[source] = (_latestName, KeepParts(first));
                return entry;
            }
            _latestName = known.Name;
        }
        else
        {
            entry = Attributes.AddPlace(location, _dialects.Builtin);
        }
        Attributes.Refer(_latestName);
        return entry;
    }

    private static bool IsIn(SourceFile? source, Location location) => source is not null && location.Id >= source.Base && location.Id - source.Base <= source.Length;

    /// <summary>Where a location is that has been numbered as a place in a text.</summary>
    internal (SourceFile Source, int Offset) FindPlace(int place) => _context.Locations.FindPlace(new Location(_context, place))!.Value;

    /// <summary>The list of <see cref="Parts"/> of each place in a source.</summary>
    internal int PartsOf(SourceFile source) => _sources[source].Parts;

    /// <summary>The entry of the operation or block argument whose place in its text an attribute says; -1 where there is none.</summary>
    private int EntryOf(FileLocation file)
    {
        _saysPlaces = true;
        foreach (var place in _context.Locations.FindAll(file))
            if (Attributes.FindPlace(place) is var known and >= 0) return known;
        return -1;
    }

    /// <summary>Numbers a part of what is being numbered.</summary>
    internal void Refer(IrAttribute attribute) => _writer.Pending.Add(Number(attribute));

    /// <summary>The same of the attribute of a text.</summary>
    internal void Refer(string text) => _writer.Pending.Add(Number(text));

    /// <inheritdoc cref="Refer(IrAttribute)"/>
    internal void Refer(IrType type) => _writer.Pending.Add(Number(type));

    private int Number(IrAttribute attribute)
    {
        int hash = attribute.GetHashCode();
        if (_recent.Find(attribute, hash) is var recent and >= 0)
        {
            Attributes.Refer(recent);
            return recent;
        }
        int entry = Attributes.Find(attribute, hash);
        if (entry < 0 && attribute is FileLocation { IsRange: false } file) entry = EntryOf(file);
        if (entry >= 0)
        {
            Attributes.Refer(entry);
            _recent.Keep(attribute, hash, entry);
            return entry;
        }
        var dialect = attribute is OpaqueAttr opaque ? _dialects.Of(opaque.Dialect) : _dialects.OfKeyword(attribute.Keyword);
        entry = Attributes.Add(attribute, hash, dialect);
        if (attribute is OpaqueAttr) return entry;
        if (dialect.Encodings is not { } encodings) return entry;
        var outer = _writer.Begin();
        bool isEncoded = encodings.TryWriteAttribute(attribute, _writer);
        Attributes.PartsOf(entry) = KeepEncoding(entry, isEncoded);
        _writer.End(outer);
        return entry;
    }

    private int Number(string text)
    {
        int entry = _recentNames.Find(text);
        if (entry < 0)
        {
            entry = Attributes.FindString(text, StringAttr.HashOf(text));
            if (entry < 0) return Number(new StringAttr(text));
            _recentNames.Keep(text, entry);
        }
        Attributes.Refer(entry);
        return entry;
    }

    private int Number(IrType type)
    {
        int hash = type.GetHashCode();
        int entry = _recent.Find(type, hash);
        if (entry < 0) entry = Types.Find(type, hash);
        if (entry >= 0)
        {
            Types.Refer(entry);
            _recent.Keep(type, hash, entry);
            return entry;
        }
        var dialect = type is OpaqueType opaque ? _dialects.Of(opaque.Dialect) : _dialects.OfKeyword(type.Keyword);
        entry = Types.Add(type, hash, dialect);
        if (type is OpaqueType) return entry;
        if (dialect.Encodings is not { } encodings) return entry;
        var outer = _writer.Begin();
        bool isEncoded = encodings.TryWriteType(type, _writer);
        Types.PartsOf(entry) = KeepEncoding(entry, isEncoded);
        _writer.End(outer);
        return entry;
    }

    internal void NumberResource(string key)
    {
        _ = _dialects.Builtin;
        _resources.TryAdd(key, _resources.Count);
    }
}
