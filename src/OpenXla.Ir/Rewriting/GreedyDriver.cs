namespace OpenXla.Ir.Rewriting;

/// <summary>Applies folds and rewrites to all operations inside an op until nothing changes.</summary>
public sealed class GreedyDriver
{
    private readonly IrContext _context;
    private readonly PatternIndex _patterns;

    public GreedyDriver(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        _context = patterns.Context;
        _patterns = new PatternIndex(patterns);
    }

    /// <summary>Rewrites what is inside <paramref name="op"/>, whose regions are isolated from above.</summary>
    public GreedyResult Run(Operation op, GreedyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(op);
        options ??= new GreedyOptions();
        var run = new GreedyRun(_context, options, _patterns);
        bool converged = true;
        foreach (var region in op.Regions) converged &= run.Simplify(region);
        return new GreedyResult(converged, run.HasChanged, run.IsEndless);
    }

    /// <summary>Rewrites given operations, and what is reached from them as far as <see cref="GreedyOptions.Strictness"/> allows; regions are not simplified.</summary>
    public GreedyResult Run(IReadOnlyList<Operation> operations, GreedyOptions options)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(options);
        var run = new GreedyRun(_context, options, _patterns, operations);
        bool converged = run.RewriteOperations(operations);
        return new GreedyResult(converged, run.HasChanged, run.IsEndless);
    }
}
