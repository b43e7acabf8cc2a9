using System.Collections.Concurrent;

namespace OpenXla.Ir.Rewriting;

/// <summary>The rewrites of a set by the operations that they look at; for any number of threads.</summary>
internal sealed class PatternIndex
{
    private readonly IReadOnlyList<RewritePattern> _patterns;
    private readonly ConcurrentDictionary<OperationInfo, PatternsOfOperation> _byOperation = new();

    internal PatternIndex(PatternSet patterns) => _patterns = [.. patterns.Patterns];

    /// <summary>The rewrites that look at ops of this name.</summary>
    internal PatternsOfOperation For(OperationInfo info)
    {
        if (info.Patterns is { } latest && latest.Index == this) return latest;
        return info.Patterns = _byOperation.GetOrAdd(info, static (i, index) => new PatternsOfOperation(index, index.Find(i)), this);
    }

    private RewritePattern[] Find(OperationInfo info) =>
    [
        .. _patterns.Where(p => p.RootName is { } name ? name == info.Name : p.RootType.IsAssignableFrom(info.OperationType)).OrderByDescending(p => p.Benefit),
    ];
}
