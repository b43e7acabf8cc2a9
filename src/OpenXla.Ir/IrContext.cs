using System.Collections.Concurrent;
using OpenXla.Ir.Actions;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir;

/// <summary>
/// What a compilation knows: dialects, interned types and attributes, locations, where diagnostics go.
/// Safe for use from several threads once the dialects are registered.
/// </summary>
public sealed partial class IrContext
{
    private readonly ConcurrentDictionary<string, OperationInfo> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KnownType> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KnownAttribute> _attributes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IDialect> _dialects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Func<IDialect>> _available = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IrType, IrType> _internedTypes = new();
    private readonly ConcurrentDictionary<IrAttribute, IrAttribute> _internedAttributes = new();
    private readonly Lock _loading = new();

    private readonly record struct KnownType(Func<AsmParser, IrType> Parse, Func<ParameterSource, IrType?> Sample);

    private readonly record struct KnownAttribute(Func<AsmParser, IrType?, IrAttribute> Parse, Func<ParameterSource, IrAttribute?> Sample);

    /// <summary>Owns the regions of operations that do not exist yet.</summary>
    internal Operation? DetachedOwner { get; set; }

    public IrContext()
    {
        Diagnostics = new DiagnosticEngine(this);
        Locations = new LocationTable(this);
        AddDialect<Builtin.BuiltinDialect>();
    }

    public DiagnosticEngine Diagnostics { get; }
    public LocationTable Locations { get; }
    public ResourceTable Resources { get; } = new();

    /// <summary>The functions that rules and <c>pdl</c> patterns call by name.</summary>
    public Rewriting.Declarative.NativeFunctions NativeFunctions { get; internal set; } = new();

    /// <summary>Whether operations, types and attributes of unknown dialects are accepted.</summary>
    public bool AllowUnregisteredDialects { get; set; }

    /// <summary>How many threads the parser, the verifier, the printer and passes may use; 1 for none beside the caller's.</summary>
    public int Threads { get; set; } = 1;

    /// <summary>Whether work may be shared out: who watches or counts what changes sees it in one order only.</summary>
    internal bool MayUseThreads => Threads > 1 && Actions is null;

    /// <summary>Who hears of the steps that change IR; null where nobody does.</summary>
    internal ActionDispatcher? Actions { get; private set; }

    /// <summary>Lets a handler hear of all passes and rewrites from now on. Not to be called while passes run.</summary>
    public void AddActionHandler(ActionHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (Actions ??= new ActionDispatcher()).Add(handler);
    }

    public void RemoveActionHandler(ActionHandler handler)
    {
        Actions?.Remove(handler);
        if (Actions is { IsEmpty: true }) Actions = null;
    }

    /// <summary>An empty context with the same dialects and settings, that nobody hears of.</summary>
    internal IrContext MakeAlike()
    {
        var alike = new IrContext { AllowUnregisteredDialects = AllowUnregisteredDialects, Threads = Threads };
        foreach (var (name, make) in _available) alike._available.TryAdd(name, make);
        return alike;
    }

    /// <summary>The dialects in use so far, by name.</summary>
    public IEnumerable<IDialect> LoadedDialects => _dialects.Values.OrderBy(d => d.Name, StringComparer.Ordinal);

    /// <summary>The names of all dialects that can be used, loaded or not.</summary>
    public IEnumerable<string> AvailableDialects => _available.Keys.Order(StringComparer.Ordinal);

    /// <summary>Makes a dialect available; it is loaded when one of its names is first met.</summary>
    public IrContext AddDialect<TDialect>()
        where TDialect : class, IDialect, new() => AddDialect(new TDialect());

    /// <inheritdoc cref="AddDialect{TDialect}"/>
    public IrContext AddDialect(IDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        _available.TryAdd(dialect.Name, () => dialect);
        return this;
    }

    /// <summary>Makes a dialect available that is made when one of its names is first met: until then nothing of its assembly is needed.</summary>
    /// <param name="name">The prefix of its names.</param>
    /// <param name="create">Makes it.</param>
    public IrContext AddDialect(string name, Func<IDialect> create)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(create);
        _available.TryAdd(name, create);
        return this;
    }

    /// <summary>Loads a dialect now; null where none of that name is available.</summary>
    /// <exception cref="InvalidOperationException">The dialect was made available under a name that is not its own.</exception>
    public IDialect? LoadDialect(string name)
    {
        if (_dialects.TryGetValue(name, out var loaded)) return loaded;
        if (!_available.TryGetValue(name, out var make)) return null;
        lock (_loading)
        {
            if (_dialects.TryGetValue(name, out loaded)) return loaded;
            if (PassManagement.NestedPasses.AreRunning) throw new PassManagement.LateDialectException(name);
            var dialect = make();
            if (dialect.Name != name) throw new InvalidOperationException($"the dialect '{dialect.Name}' was made available as '{name}'");
            dialect.Register(new DialectBuilder(this, dialect));
            _dialects[name] = dialect;
            return dialect;
        }
    }

    /// <summary>Loads the available dialects that the loaded ones may make operations of.</summary>
    internal void LoadDependentDialects()
    {
        var pending = new Queue<IDialect>(_dialects.Values);
        while (pending.TryDequeue(out var dialect))
            foreach (var name in dialect.DependentDialects)
                if (!_dialects.ContainsKey(name) && LoadDialect(name) is { } loaded) pending.Enqueue(loaded);
    }

    /// <summary>The operations of all loaded dialects, by name.</summary>
    public IEnumerable<OperationInfo> RegisteredOperations => _operations.Values.Where(i => i.IsRegistered).OrderBy(i => i.Name, StringComparer.Ordinal);

    /// <summary>Loads the available dialects that an assembly defines.</summary>
    internal void LoadDialectsOf(System.Reflection.Assembly assembly)
    {
        foreach (var (name, make) in _available)
            if (make().GetType().Assembly == assembly) LoadDialect(name);
    }

    /// <summary>The keywords of the types of all loaded dialects, in order.</summary>
    public IEnumerable<string> RegisteredTypes => _types.Keys.Order(StringComparer.Ordinal);

    /// <summary>The keywords of the attributes of all loaded dialects, in order.</summary>
    public IEnumerable<string> RegisteredAttributes => _attributes.Keys.Order(StringComparer.Ordinal);

    /// <summary>A type of that keyword with parameters of the source's choice; null where these make none, or its definition does not say how.</summary>
    public IrType? SampleType(string keyword, ParameterSource source) => _types.TryGetValue(keyword, out var known) ? known.Sample(source) : null;

    /// <inheritdoc cref="SampleType"/>
    public IrAttribute? SampleAttribute(string keyword, ParameterSource source) => _attributes.TryGetValue(keyword, out var known) ? known.Sample(source) : null;

    /// <summary>The operations of that name, registered or not.</summary>
    public OperationInfo GetOperation(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _operations.TryGetValue(name, out var known) ? known : FindOperation(name);
    }

    private OperationInfo FindOperation(string name)
    {
        int dot = name.IndexOf('.');
        var dialect = dot > 0 ? LoadDialect(name[..dot]) : null;
        if (_operations.TryGetValue(name, out var known)) return known;
        return _operations.GetOrAdd(name, n => new OperationInfo(this, n, dialect, typeof(UnregisteredOp), static () => new UnregisteredOp(), null));
    }

    /// <summary>What is known of the operations of class <typeparamref name="TOp"/>.</summary>
    /// <exception cref="InvalidOperationException">The dialect is not available in this context.</exception>
    public OperationInfo GetOperation<TOp>()
        where TOp : Operation, IOperationDefinition<TOp>
    {
        var info = GetOperation(TOp.OperationName);
        return info.IsRegistered ? info
            : throw new InvalidOperationException($"the dialect of '{TOp.OperationName}' is not available in this context");
    }

    /// <summary>The one instance of a type that all equal types share.</summary>
    public TType Intern<TType>(TType type)
        where TType : IrType
    {
        if (_internedTypes.TryGetValue(type, out var known)) return (TType)known;
        return (TType)_internedTypes.GetOrAdd(type, type);
    }

    /// <summary>The one instance of an attribute that all equal attributes share.</summary>
    public TAttr InternAttribute<TAttr>(TAttr attribute)
        where TAttr : IrAttribute
    {
        if (_internedAttributes.TryGetValue(attribute, out var known)) return (TAttr)known;
        return (TAttr)_internedAttributes.GetOrAdd(attribute, attribute);
    }

    internal void Register(OperationInfo info)
    {
        if (!_operations.TryAdd(info.Name, info))
            throw new ArgumentException($"an operation '{info.Name}' is registered already");
    }

    internal void RegisterType(string keyword, Func<AsmParser, IrType> parse, Func<ParameterSource, IrType?> sample)
    {
        if (!_types.TryAdd(keyword, new KnownType(parse, sample))) throw new ArgumentException($"a type '{keyword}' is registered already");
    }

    internal void RegisterAttribute(string keyword, Func<AsmParser, IrType?, IrAttribute> parse, Func<ParameterSource, IrAttribute?> sample)
    {
        if (!_attributes.TryAdd(keyword, new KnownAttribute(parse, sample))) throw new ArgumentException($"an attribute '{keyword}' is registered already");
    }

    internal bool HasTypesOf(string dialect) => _types.Keys.Any(keyword => keyword.StartsWith(dialect + ".", StringComparison.Ordinal));

    internal bool HasAttributesOf(string dialect) => _attributes.Keys.Any(keyword => keyword.StartsWith(dialect + ".", StringComparison.Ordinal));

    internal Func<AsmParser, IrType>? FindType(string keyword) => _types.GetValueOrDefault(keyword).Parse;

    internal Func<AsmParser, IrType?, IrAttribute>? FindAttribute(string keyword) => _attributes.GetValueOrDefault(keyword).Parse;
}
