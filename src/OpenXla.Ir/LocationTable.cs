using System.Collections.Concurrent;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>The meaning of <see cref="Location"/> numbers: 0 unknown, positive a byte of a source file or of bytecode that says a place, negative an interned attribute.</summary>
public sealed class LocationTable
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<LocationAttr, int> _ids = new();
    private readonly PieceList<LocationAttr> _attributes = new();
    private volatile SourceFile[] _sources = [];
    private long _nextBase = 1;

    private readonly IrContext _context;

    internal LocationTable(IrContext context) => _context = context;

    /// <summary>Gives the bytes of a file their numbers. Files past 2 GB in all have no places.</summary>
    public void Add(SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(source);
        lock (_lock)
        {
            if (_nextBase + source.Length + 1 > int.MaxValue) return;
            source.Base = (int)_nextBase;
            _nextBase += source.Length + 1;
            _sources = [.. _sources, source];
        }
    }

    /// <summary>The place in a file that has been added.</summary>
    public Location At(SourceFile source, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Base > 0 && source.OffsetOf(line, column) is { } offset ? new Location(_context, source.Base + offset) : Location.Unknown(_context);
    }

    /// <summary>The number above all places of the texts that have been added.</summary>
    internal int TextLength
    {
        get
        {
            lock (_lock) return (int)_nextBase;
        }
    }

    /// <summary>How many locations are attributes.</summary>
    internal int AttributeCount
    {
        get
        {
            lock (_lock) return _attributes.Count;
        }
    }

    internal int Intern(LocationAttr attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        if (attribute is UnknownLocation) return 0;
        if (_ids.TryGetValue(attribute, out int known)) return known;
        lock (_lock)
        {
            if (_ids.TryGetValue(attribute, out known)) return known;
            _attributes.Add(attribute);
            return _ids[attribute] = -_attributes.Count;
        }
    }

    internal LocationAttr Resolve(int id)
    {
        if (id == 0) return UnknownLocation.Instance;
        if (id < 0)
        {
            lock (_lock) return _attributes[-id - 1];
        }
        var source = FindSource(id);
        if (source is null) return UnknownLocation.Instance;
        if (source.Places is { } places) return places.PlaceAt(id - source.Base);
        var (line, column) = source.LineAndColumn(id - source.Base);
        return new FileLocation(source.Name, line, column);
    }

    /// <summary>The file that has the byte of a location; null of a location that is an attribute.</summary>
    internal SourceFile? SourceOf(Location location) => location.Id > 0 ? FindSource(location.Id) : null;

    /// <summary>The parsed file that a location's first place lies in, for showing its line.</summary>
    public (SourceFile Source, int Offset)? FindPlace(Location location)
    {
        if (SourceOf(location) is { Places: null } source) return (source, location.Id - source.Base);
        if (location.Id != 0 && FirstFile(location.Attribute) is { } file)
            foreach (var candidate in _sources)
                if (candidate.Places is null && candidate.Name == file.File && candidate.OffsetOf(file.Line, file.Column) is { } offset) return (candidate, offset);
        return null;
    }

    /// <summary>The places of parsed texts that an attribute says: one for each text of that name that has it.</summary>
    internal IEnumerable<Location> FindAll(FileLocation file)
    {
        foreach (var source in _sources)
            if (source.Places is null && source.Name == file.File && source.OffsetOf(file.Line, file.Column) is { } offset && source.LineAndColumn(offset) == (file.Line, file.Column))
                yield return new Location(_context, source.Base + offset);
    }

    /// <summary>The first file place within a location.</summary>
    public static FileLocation? FirstFile(LocationAttr location) => location switch
    {
        FileLocation file => file,
        NameLocation { Child: { } child } => FirstFile(child),
        CallSiteLocation call => FirstFile(call.Callee) ?? FirstFile(call.Caller),
        FusedLocation fused => fused.Locations.Select(FirstFile).FirstOrDefault(f => f is not null),
        _ => null,
    };

    private SourceFile? FindSource(int id)
    {
        var sources = _sources;
        int low = 0, high = sources.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (sources[middle].Base <= id) low = middle;
            else high = middle - 1;
        }
        return sources.Length > 0 && sources[low].Base <= id && id <= sources[low].Base + sources[low].Length ? sources[low] : null;
    }
}
