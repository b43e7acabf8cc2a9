namespace OpenXla.Ir.Rewriting;

/// <summary>
/// Tries rewrites on each operation inside an op once, what it holds before itself: no folds, no second visit, and what rewrites make is not
/// visited. The cheapest driver, for rewrites that need no fixed point.
/// </summary>
public sealed class WalkDriver
{
    private readonly IrContext _context;
    private readonly PatternIndex _patterns;

    public WalkDriver(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        _context = patterns.Context;
        _patterns = new PatternIndex(patterns);
    }

    /// <summary>Rewrites what is inside <paramref name="op"/>. Blocks that can't be reached are left alone.</summary>
    /// <param name="op">The operation, which itself stays as it is.</param>
    /// <param name="listener">Hears of the changes; null for nobody.</param>
    /// <returns>True where anything was rewritten.</returns>
    public bool Run(Operation op, IRewriteListener? listener = null)
    {
        ArgumentNullException.ThrowIfNull(op);
        var rewriter = new PatternRewriter(_context);
        if (listener is not null)
        {
            rewriter.AddListener(listener);
            rewriter.IsListening = true;
        }
        bool changed = false;
        foreach (var inner in InOrder(op))
        {
            // A rewrite may have erased what was still to come.
            if (inner.IsErased || inner.Block is null) continue;
            changed |= Array.Exists(_patterns.For(inner.Info).All, pattern => rewriter.TryApply(pattern, inner));
        }
        return changed;
    }

    private static List<Operation> InOrder(Operation root)
    {
        var order = new List<Operation>();
        foreach (var region in root.Regions) Add(region, order);
        return order;
    }

    private static void Add(Region region, List<Operation> order)
    {
        foreach (var block in Reachable(region))
            foreach (var op in block.Operations)
            {
                foreach (var inner in op.Regions) Add(inner, order);
                order.Add(op);
            }
    }

    /// <summary>The blocks that control can come to, each after those that dominate it.</summary>
    private static List<Block> Reachable(Region region)
    {
        var order = new List<Block>();
        var seen = new HashSet<Block>();
        var pending = new Stack<Block>();
        if (region.FirstBlock is { } entry) pending.Push(entry);
        while (pending.TryPop(out var block))
        {
            if (!seen.Add(block)) continue;
            order.Add(block);
            if (block.Last is not { } terminator) continue;
            for (int i = terminator.SuccessorCount - 1; i >= 0; i--) pending.Push(terminator.GetSuccessor(i));
        }
        return order;
    }
}
