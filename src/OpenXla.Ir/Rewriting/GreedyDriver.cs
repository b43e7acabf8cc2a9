using System.Collections.Concurrent;
using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Rewriting;

/// <summary>Applies folds and rewrites to all operations inside an op until nothing changes.</summary>
public sealed class GreedyDriver
{
    private readonly IrContext _context;
    private readonly IReadOnlyList<RewritePattern> _patterns;
    private readonly ConcurrentDictionary<OperationInfo, RewritePattern[]> _byOperation = new();

    public GreedyDriver(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        _context = patterns.Context;
        _patterns = [.. patterns.Patterns];
    }

    /// <summary>Rewrites what is inside <paramref name="op"/>, whose regions are isolated from above.</summary>
    /// <returns>True where nothing was left to do; false where a limit ended the work.</returns>
    public bool Run(Operation op, GreedyOptions? options = null) => Run(op, options ?? new GreedyOptions(), out _);

    /// <inheritdoc cref="Run(Operation, GreedyOptions?)"/>
    public bool Run(Operation op, GreedyOptions options, out bool changed)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(options);
        changed = false;
        bool converged = true;
        foreach (var region in op.Regions)
        {
            var run = new GreedyRun(_context, options, PatternsFor);
            converged &= run.Simplify(region);
            changed |= run.HasChanged;
        }
        return converged;
    }

    /// <summary>Rewrites given operations, and what is reached from them as far as <see cref="GreedyOptions.Strictness"/> allows; regions are not simplified.</summary>
    /// <returns>True where nothing was left to do; false where a limit ended the work.</returns>
    public bool Run(IReadOnlyList<Operation> operations, GreedyOptions options, out bool changed)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(options);
        var run = new GreedyRun(_context, options, PatternsFor, operations);
        bool converged = run.RewriteOperations(operations);
        changed = run.HasChanged;
        return converged;
    }

    /// <summary>The rewrites that look at ops of this name, the most beneficial first.</summary>
    private RewritePattern[] PatternsFor(OperationInfo info) => _byOperation.GetOrAdd(info, static (i, patterns) =>
    [
        .. patterns.Where(p => p.RootName is { } name ? name == i.Name : p.RootType.IsAssignableFrom(i.OperationType)).OrderByDescending(p => p.Benefit),
    ], _patterns);
}
