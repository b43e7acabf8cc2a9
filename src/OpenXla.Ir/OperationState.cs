using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>All that an operation is made of, gathered by a parser or builder before the operation exists.</summary>
public sealed class OperationState(OperationInfo info, Location location)
{
    private int _location = location.Id;

    internal int LocationId => _location;

    /// <summary>The builder that has made it and uses it again; null for one that belongs to whoever made it.</summary>
    internal OpBuilder? Lender { get; init; }

    public OperationInfo Info { get; internal set; } = info ?? throw new ArgumentNullException(nameof(info));

    public Location Location
    {
        get => new(Info.Context, _location);
        set => _location = value.Id;
    }

    public PooledList<Value> Operands { get; } = new();
    public PooledList<IrType> ResultTypes { get; } = new();
    public List<NamedAttribute> Attributes => _attributes ??= [];

    /// <summary>Attributes that were parsed as one dictionary; ops share it where none of them is inherent.</summary>
    public DictionaryAttr? AttributeDictionary { get; set; }

    /// <summary>The generic form's properties.</summary>
    public IrAttribute? Properties { get; set; }

    public List<Block> Successors => _successors ??= [];

    /// <summary>Regions whose blocks the new operation takes over, by position.</summary>
    public List<Region?> Regions => _regions ??= [];

    /// <summary>How many results the text before the operation names; what the syntax leaves open may depend on it.</summary>
    public int NamedResults { get; internal set; }

    /// <summary>How many regions the operation gets; those beyond <see cref="Regions"/> are empty.</summary>
    public int RegionCount
    {
        get => Math.Max(_regionCount, _regions?.Count ?? 0);
        set => _regionCount = value;
    }

    private int _regionCount;
    private List<NamedAttribute>? _attributes;
    private List<Block>? _successors;
    private List<Region?>? _regions;

    internal bool HasAttributes => _attributes is { Count: > 0 };

    internal bool HasSuccessors => _successors is { Count: > 0 };

    /// <summary>The region for the new operation: one that stood alone as it is, else a new one with the blocks of the one given.</summary>
    internal Region TakeRegion(int index, Operation owner)
    {
        var given = _regions is not null && index < _regions.Count ? _regions[index] : null;
        if (given is { Owner: DetachedRegionOwner })
        {
            _regions![index] = null;
            given.AttachTo(owner, index);
            return given;
        }
        var region = new Region(owner, index);
        if (given is not null) region.TakeBody(given);
        return region;
    }

    public IrContext Context => Info.Context;

    public OperationState AddOperands(params ReadOnlySpan<Value> operands)
    {
        foreach (var operand in operands) Operands.Add(operand);
        return this;
    }

    public OperationState AddResultTypes(params ReadOnlySpan<IrType> types)
    {
        foreach (var type in types) ResultTypes.Add(type);
        return this;
    }

    /// <summary>Adds an attribute; null adds nothing.</summary>
    public OperationState AddAttribute(string name, IrAttribute? value)
    {
        if (value is not null) Attributes.Add(new NamedAttribute(name, value));
        return this;
    }

    /// <summary>The attribute gathered so far under this name.</summary>
    public IrAttribute? GetAttribute(string name)
    {
        for (int i = (_attributes?.Count ?? 0) - 1; i >= 0; i--)
            if (_attributes![i].Name == name) return _attributes[i].Value;
        return AttributeDictionary?.Get(name) ?? (Properties as DictionaryAttr)?.Get(name);
    }

    /// <summary>Adds a region that stands alone for now: fill it, and the new operation takes its blocks.</summary>
    public Region AddRegion()
    {
        var region = new Region(DetachedRegionOwner.For(Context), Regions.Count);
        Regions.Add(region);
        return region;
    }

    /// <summary>Forgets all, for another operation in the same memory.</summary>
    public void Reset(OperationInfo info, Location location)
    {
        Info = info ?? throw new ArgumentNullException(nameof(info));
        _location = location.Id;
        Operands.Clear();
        ResultTypes.Clear();
        _attributes?.Clear();
        _successors?.Clear();
        _regions?.Clear();
        AttributeDictionary = null;
        Properties = null;
        NamedResults = 0;
        _regionCount = 0;
    }
}
