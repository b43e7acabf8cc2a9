using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Plugins;

/// <summary>Takes what plugins bring: the same door for the dialects and passes of this repository and for a vendor's.</summary>
public sealed class PluginRegistry
{
    private readonly Dictionary<string, Func<IDialect>> _dialects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ITarget> _targets = new(StringComparer.Ordinal);
    private readonly List<string> _plugins = [];
    private readonly Queue<Action<PluginRegistry>> _later = new();
    private bool _isRegisteringLater;

    public PluginRegistry() => Passes = new PassRegistry { BeforeUse = RegisterLater };

    /// <summary>The passes and pipelines by name.</summary>
    public PassRegistry Passes { get; }

    /// <summary>The functions in C# that rules and <c>pdl</c> patterns can call by name.</summary>
    public Rewriting.Declarative.NativeFunctions NativeFunctions { get; } = new();

    /// <summary>The names of the plugins that have registered, in their order.</summary>
    public IReadOnlyList<string> Plugins => _plugins;

    /// <summary>The targets, by name.</summary>
    public IReadOnlyList<ITarget> Targets
    {
        get
        {
            RegisterLater();
            ITarget[] all = [.. _targets.Values];
            Array.Sort(all, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return all;
        }
    }

    /// <summary>Registers all that a plugin brings; the second time is ignored.</summary>
    public PluginRegistry Plugin<TPlugin>()
        where TPlugin : IPlugin
    {
        if (_plugins.Contains(TPlugin.Name)) return this;
        _plugins.Add(TPlugin.Name);
        TPlugin.Register(this);
        return this;
    }

    /// <summary>Makes a dialect available to all contexts.</summary>
    public PluginRegistry Dialect<TDialect>()
        where TDialect : class, IDialect, new() => Dialect(static () => new TDialect());

    /// <inheritdoc cref="Dialect{TDialect}"/>
    public PluginRegistry Dialect(Func<IDialect> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        return Dialect(create().Name, create);
    }

    /// <summary>Makes a dialect available of which nothing is needed, not even its assembly, before one of its names is met.</summary>
    /// <param name="name">The prefix of its names.</param>
    /// <param name="create">Makes it.</param>
    /// <exception cref="InvalidOperationException">Called from <see cref="Later"/>: contexts may have been made already.</exception>
    public PluginRegistry Dialect(string name, Func<IDialect> create)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(create);
        if (_isRegisteringLater) throw new InvalidOperationException($"the dialect '{name}' is registered too late");
        _dialects.TryAdd(name, create);
        return this;
    }

    public PluginRegistry Pass<TPass>()
        where TPass : Pass, new()
    {
        Passes.Add<TPass>();
        return this;
    }

    /// <summary>Registers a list of passes under one name.</summary>
    public PluginRegistry Pipeline(string name, Action<OpPassManager> build, string summary = "")
    {
        Passes.AddPipeline(name, summary, build);
        return this;
    }

    /// <summary>Registers a pipeline that takes options.</summary>
    public PluginRegistry Pipeline(PipelineFactory pipeline)
    {
        Passes.AddPipeline(pipeline);
        return this;
    }

    /// <exception cref="ArgumentException">The name of the target is taken.</exception>
    public PluginRegistry Target<TTarget>()
        where TTarget : ITarget, new()
    {
        RegisterLater();
        var target = new TTarget();
        if (!_targets.TryAdd(target.Name, target) && _targets[target.Name].GetType() != typeof(TTarget))
            throw new ArgumentException($"a target '{target.Name}' is registered already");
        return this;
    }

    /// <summary>Leaves passes, pipelines and targets to the first time that somebody looks for one, or adds some: who only reads and prints needs none.</summary>
    /// <param name="register">Registers them.</param>
    public PluginRegistry Later(Action<PluginRegistry> register)
    {
        ArgumentNullException.ThrowIfNull(register);
        _later.Enqueue(register);
        return this;
    }

    private void RegisterLater()
    {
        if (_later.Count == 0 || _isRegisteringLater) return;
        _isRegisteringLater = true;
        try
        {
            while (_later.TryDequeue(out var register)) register(this);
        }
        finally
        {
            _isRegisteringLater = false;
        }
    }

    public ITarget? FindTarget(string name)
    {
        RegisterLater();
        return _targets.GetValueOrDefault(name);
    }

    /// <summary>Makes the registered dialects and functions available in a context; no dialect is loaded before a name of it is met.</summary>
    public void AddDialectsTo(IrContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (name, create) in _dialects) context.AddDialect(name, create);
        context.NativeFunctions = NativeFunctions;
    }
}
