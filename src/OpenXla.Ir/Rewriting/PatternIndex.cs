using System.Collections.Concurrent;

namespace OpenXla.Ir.Rewriting;

/// <summary>The rewrites of a set by the operations that they look at; for any number of threads.</summary>
internal sealed class PatternIndex
{
    private readonly IReadOnlyList<RewritePattern> _patterns;
    private readonly ConcurrentDictionary<OperationInfo, RewritePattern[]> _byOperation = new();

    internal PatternIndex(PatternSet patterns) => _patterns = [.. patterns.Patterns];

    /// <summary>The rewrites that look at ops of this name, the most beneficial first.</summary>
    internal RewritePattern[] For(OperationInfo info)
    {
        if (info.Patterns is { } latest && latest.Index == this) return latest.Patterns;
        var found = Find(info);
        info.Patterns = new PatternsOfOperation(this, found);
        return found;
    }

    private RewritePattern[] Find(OperationInfo info) => _byOperation.GetOrAdd(info, static (i, patterns) =>
    [
        .. patterns.Where(p => p.RootName is { } name ? name == i.Name : p.RootType.IsAssignableFrom(i.OperationType)).OrderByDescending(p => p.Benefit),
    ], _patterns);
}
