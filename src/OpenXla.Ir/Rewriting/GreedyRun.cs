using OpenXla.Ir.Analysis;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Rewriting;

/// <summary>One run of the greedy driver over an operation.</summary>
internal sealed class GreedyRun : PatternRewriter
{
    /// <summary>Rewrites between two visits of the whole region before they are taken not to end: a base, and so many for each operation.</summary>
    private const long BaseBudget = 50_000;
    private const long BudgetPerOperation = 64;

    private readonly GreedyOptions _options;
    private readonly PatternIndex _patterns;
    private readonly GreedyWorklist _worklist = new();
    private readonly HashSet<Operation>? _allowed;
    private readonly RewriteHistory _history = new();
    private ConstantScope? _constants;
    private long _rewrites;
    private long _budget;

    /// <param name="context">The context of the IR.</param>
    /// <param name="options">How to go about it.</param>
    /// <param name="patterns">The rewrites.</param>
    /// <param name="given">The only operations to begin with; null for all of a region.</param>
    internal GreedyRun(IrContext context, GreedyOptions options, PatternIndex patterns, IEnumerable<Operation>? given = null)
        : base(context)
    {
        _options = options;
        _patterns = patterns;
        if (given is not null && options.Strictness != GreedyStrictness.AnyOperation) _allowed = [.. given];
        if (options.Listener is null) return;
        AddListener(options.Listener);
        IsListening = true;
    }

    internal bool HasChanged { get; private set; }

    /// <summary>Whether the run was ended because rewrites undid one another; reported already.</summary>
    internal bool IsEndless { get; private set; }

    /// <summary>
    /// Rewrites what a region holds. An isolated operation inside is a matter of its own: what it holds is rewritten to the end
    /// before the next one is looked at, and only again where something around it has changed.
    /// </summary>
    /// <returns>True where nothing is left to do.</returns>
    internal bool Simplify(Region region)
    {
        // Where rewrites are counted, they are counted over all.
        bool splits = _options.MaxRewrites < 0;
        var isolated = splits ? new List<Operation>() : null;
        bool insideConverged = true;
        for (int iteration = 0; _options.MaxIterations < 0 || iteration < _options.MaxIterations; iteration++)
        {
            // What can't be reached would count as a user or predecessor of what can.
            bool changed = RegionSimplification.EraseUnreachable(region, this, intoIsolated: !splits);
            isolated?.Clear();
            Fill(region, isolated);
            changed |= Process();
            if (_options.RegionSimplification != RegionSimplificationLevel.Disabled)
                changed |= RegionSimplification.Run(region, this, _options.RegionSimplification == RegionSimplificationLevel.Aggressive, intoIsolated: !splits);
            HasChanged |= changed;
            if (IsEndless) return false;
            bool insideChanged = false;
            if (isolated is { Count: > 0 } && (changed || iteration == 0)) (insideConverged, insideChanged) = SimplifyInside(isolated);
            if (IsEndless) return false;
            if (!changed && !insideChanged) return insideConverged;
        }
        return false;
    }

    private (bool Converged, bool Changed) SimplifyInside(List<Operation> isolated)
    {
        bool changedBefore = HasChanged;
        HasChanged = false;
        bool converged = true;
        foreach (var op in isolated)
        {
            if (op.IsErased) continue;
            foreach (var region in op.Regions)
            {
                converged &= Simplify(region);
                if (IsEndless) return (false, true);
            }
        }
        bool changed = HasChanged;
        HasChanged |= changedBefore;
        return (converged, changed);
    }

    /// <summary>Rewrites the given operations, and what is reached from them as far as the strictness allows.</summary>
    internal bool RewriteOperations(IReadOnlyList<Operation> operations)
    {
        for (int i = operations.Count - 1; i >= 0; i--) Push(operations[i]);
        HasChanged = Process();
        return _worklist.IsEmpty;
    }

    private bool OutOfBudget => _options.MaxRewrites >= 0 && _rewrites >= _options.MaxRewrites;

    /// <summary>Lists what is to be looked at.</summary>
    /// <param name="region">Where.</param>
    /// <param name="isolated">Gets the isolated operations, whose insides are left out; null for none.</param>
    private void Fill(Region region, List<Operation>? isolated)
    {
        _worklist.Clear();
        _constants = null;
        Visit(region, isolated);
        if (_options.TopDown) _worklist.Reverse();
    }

    private void Visit(Region region, List<Operation>? isolated)
    {
        for (var block = region.FirstBlock; block is not null; block = block.Next)
            foreach (var op in block.Operations)
            {
                if (_options.ShareConstants && op.Info.Is(OperationTraits.ConstantLike))
                {
                    if ((_constants ??= new ConstantScope(this)).Insert(op)) Push(op);
                    continue;
                }
                if (_options.TopDown) Push(op);
                if (op.RegionCount > 0)
                {
                    if (isolated is not null && op.Info.Is(OperationTraits.IsolatedFromAbove)) isolated.Add(op);
                    else
                        foreach (var inner in op.Regions) Visit(inner, isolated);
                }
                if (!_options.TopDown) Push(op);
            }
    }

    private void Push(Operation op)
    {
        if (_allowed is not null && !_allowed.Contains(op)) return;
        _worklist.Push(op);
    }

    private bool Process()
    {
        bool changed = false;
        _rewrites = 0;
        int operations = _worklist.Count;
        _budget = BaseBudget + (BudgetPerOperation * operations);
        while (!OutOfBudget && _worklist.Pop() is { } op)
        {
            if (!ProcessOne(op)) continue;
            changed = true;
            if (--_budget >= 0) continue;
            ReportEndless(op, operations);
            break;
        }
        return changed;
    }

    private bool ProcessOne(Operation op)
    {
        if (SideEffects.IsTriviallyDead(op)) return Erase(op);
        var name = op.Name;
        if (_options.Fold && TryFold(op))
        {
            _history.Add("fold", name);
            return true;
        }
        foreach (var pattern in _patterns.For(op.Info))
        {
            if (!TryApply(pattern, op)) continue;
            _history.Add(pattern.Name, name);
            _rewrites++;
            return true;
        }
        return false;
    }

    private void ReportEndless(Operation op, int operations)
    {
        IsEndless = true;
        var cycle = _history.FindCycle();
        var error = new Diagnostic(Severity.Error, op.IsErased || op.Block is null ? Location : op.Location,
            $"rewriting does not come to an end: after {BaseBudget + (BudgetPerOperation * operations)} rewrites of {operations} operations, {(cycle.Count == 1 ? "one rewrite repeats" : $"{cycle.Count} rewrites repeat")}");
        foreach (var step in cycle) error.Note(step);
        Context.Diagnostics.Report(error);
    }

    private protected override void OnInserted(Operation op)
    {
        base.OnInserted(op);
        if (_options.Strictness == GreedyStrictness.ExistingAndNewOperations) _allowed?.Add(op);
        Push(op);
        foreach (var region in op.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next) OnInserted(inner);
    }

    private protected override void OnModified(Operation op) => Push(op);

    private protected override void OnReplacing(Operation op)
    {
        foreach (var result in op.Results)
            foreach (var use in result.Uses) Push(use.Owner);
    }

    private protected override void OnErasing(Operation op)
    {
        foreach (var operand in op.Operands)
            if (operand.DefiningOp is { } definition && HasAtMostOneOtherUser(operand, op)) Push(definition);
        Forget(op);
    }

    private static bool HasAtMostOneOtherUser(Value value, Operation op)
    {
        Operation? other = null;
        foreach (var use in value.Uses)
        {
            if (use.Owner == op || use.Owner == other) continue;
            if (other is not null) return false;
            other = use.Owner;
        }
        return true;
    }

    private void Forget(Operation op)
    {
        _allowed?.Remove(op);
        _worklist.Remove(op);
        foreach (var region in op.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next) Forget(inner);
    }
}
