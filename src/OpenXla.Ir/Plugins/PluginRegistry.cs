using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Plugins;

/// <summary>Takes what plugins bring: the same door for the dialects and passes of this repository and for a vendor's.</summary>
public sealed class PluginRegistry
{
    private readonly Dictionary<string, Func<IDialect>> _dialects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ITarget> _targets = new(StringComparer.Ordinal);
    private readonly List<string> _plugins = [];

    /// <summary>The passes and pipelines by name.</summary>
    public PassRegistry Passes { get; } = new();

    /// <summary>The functions in C# that rules and <c>pdl</c> patterns can call by name.</summary>
    public Rewriting.Declarative.NativeFunctions NativeFunctions { get; } = new();

    /// <summary>The names of the plugins that have registered, in their order.</summary>
    public IReadOnlyList<string> Plugins => _plugins;

    /// <summary>The targets, by name.</summary>
    public IReadOnlyList<ITarget> Targets
    {
        get
        {
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
        _dialects.TryAdd(create().Name, create);
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
        var target = new TTarget();
        if (!_targets.TryAdd(target.Name, target) && _targets[target.Name].GetType() != typeof(TTarget))
            throw new ArgumentException($"a target '{target.Name}' is registered already");
        return this;
    }

    public ITarget? FindTarget(string name) => _targets.GetValueOrDefault(name);

    /// <summary>Makes the registered dialects and functions available in a context; no dialect is loaded before a name of it is met.</summary>
    public void AddDialectsTo(IrContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var create in _dialects.Values) context.AddDialect(create());
        context.NativeFunctions = NativeFunctions;
    }
}
