namespace OpenXla.Ir.PassManagement;

/// <summary>Which analyses are still true after a pass.</summary>
public sealed class PreservedAnalyses
{
    private readonly HashSet<Type> _types = [];

    /// <summary>Whether all are, as nothing was changed.</summary>
    public bool AreAll { get; internal set; }

    internal bool AreNone => !AreAll && _types.Count == 0;

    public bool Contains<TAnalysis>() => Contains(typeof(TAnalysis));

    public bool Contains(Type analysis) => AreAll || _types.Contains(analysis);

    internal void Add(Type analysis) => _types.Add(analysis);

    internal void Remove(Type analysis) => _types.Remove(analysis);
}
