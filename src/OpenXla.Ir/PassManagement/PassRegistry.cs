namespace OpenXla.Ir.PassManagement;

/// <summary>The passes and pipelines that can be asked for by name.</summary>
public sealed class PassRegistry
{
    private readonly Dictionary<string, PassFactory> _passes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PipelineFactory> _pipelines = new(StringComparer.Ordinal);

    /// <summary>Called before anything is looked up or added: adds what has been left for then, so that all stands in the order in which it came.</summary>
    internal Action? BeforeUse { get; init; }

    /// <summary>All passes, by name.</summary>
    public IReadOnlyList<PassFactory> Passes
    {
        get
        {
            BeforeUse?.Invoke();
            PassFactory[] all = [.. _passes.Values];
            Array.Sort(all, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return all;
        }
    }

    /// <summary>All pipelines, by name.</summary>
    public IReadOnlyList<PipelineFactory> Pipelines
    {
        get
        {
            BeforeUse?.Invoke();
            PipelineFactory[] all = [.. _pipelines.Values];
            Array.Sort(all, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return all;
        }
    }

    /// <summary>Adds a class of passes under its name.</summary>
    /// <exception cref="ArgumentException">The name is taken by another class.</exception>
    public PassRegistry Add<TPass>()
        where TPass : Pass, new() => Add(static () => new TPass());

    /// <summary>Adds passes that <paramref name="create"/> makes; each call must give a new one.</summary>
    public PassRegistry Add(Func<Pass> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        BeforeUse?.Invoke();
        var factory = new PassFactory(create(), create);
        // The same pass may come from two assemblies that both need it; two classes of one name are a mistake.
        if (!_passes.TryAdd(factory.Name, factory) && _passes[factory.Name].Sample.GetType() != factory.Sample.GetType())
            throw new ArgumentException($"a pass '{factory.Name}' is registered already");
        return this;
    }

    /// <summary>Adds a pipeline without options.</summary>
    public PassRegistry AddPipeline(string name, string summary, Action<OpPassManager> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        return AddPipeline(new PipelineFactory(name, summary, [], (manager, _) => build(manager)));
    }

    public PassRegistry AddPipeline(PipelineFactory pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        BeforeUse?.Invoke();
        if (!_pipelines.TryAdd(pipeline.Name, pipeline)) throw new ArgumentException($"a pipeline '{pipeline.Name}' is registered already");
        return this;
    }

    public PassFactory? FindPass(string name)
    {
        BeforeUse?.Invoke();
        return _passes.GetValueOrDefault(name);
    }

    public PipelineFactory? FindPipeline(string name)
    {
        BeforeUse?.Invoke();
        return _pipelines.GetValueOrDefault(name);
    }

    /// <summary>The registered name that is most like a misspelt one; null where none is near.</summary>
    public string? FindSimilar(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        BeforeUse?.Invoke();
        var search = new SimilarName(name);
        foreach (var known in _passes.Keys) search.Consider(known);
        foreach (var known in _pipelines.Keys) search.Consider(known);
        return search.Best;
    }
}
