using OpenXla.Ir.Analysis;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Observability;
using OpenXla.Ir.PassManagement;

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
    private readonly WorkMeter? _meter = WorkMeter.Current;
    private ConstantScope? _constants;

    /// <summary>Whether a region that was visited has more than one block; others hold nothing that can't be reached.</summary>
    private bool _hasSeveralBlocks;
    private long _rewrites;
    private long _folds;
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

    /// <summary>Whether nothing was left to do in the operations so far.</summary>
    internal bool HasConverged { get; private set; } = true;

    /// <summary>Whether the run was ended because rewrites undid one another; reported already.</summary>
    internal bool IsEndless { get; private set; }

    /// <summary>
    /// Rewrites what a region holds. An isolated operation inside is a matter of its own: what it holds is rewritten to the end
    /// before the next one is looked at, and only again where something around it has changed.
    /// </summary>
    /// <returns>True where nothing is left to do.</returns>
    private bool Simplify(Region region)
    {
        // Where rewrites are counted, they are counted over all.
        bool splits = _options.MaxRewrites < 0;
        var level = _options.RegionSimplification;
        var isolated = splits ? new List<Operation>() : null;
        bool insideConverged = true;
        for (int iteration = 0; _options.MaxIterations < 0 || iteration < _options.MaxIterations; iteration++)
        {
            Fill(region, isolated);
            // What can't be reached would count as a user or predecessor of what can. After an iteration nothing of the kind is left.
            bool changed = _hasSeveralBlocks && (iteration == 0 || level == RegionSimplificationLevel.Disabled) && RegionSimplification.EraseUnreachable(region, this, intoIsolated: !splits);
            if (changed) Fill(region, isolated);
            HasChangedBlocks = false;
            changed |= Process();
            bool mayHoldUnreachable = _hasSeveralBlocks || HasChangedBlocks;
            // Nothing is dead that was not before.
            bool isSimple = !changed && iteration > 0 && level == RegionSimplificationLevel.Normal;
            if (level != RegionSimplificationLevel.Disabled && !isSimple)
                changed |= RegionSimplification.Run(region, this, level == RegionSimplificationLevel.Aggressive, intoIsolated: !splits, mayHoldUnreachable);
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
        isolated.RemoveAll(static op => op.IsErased);
        var runs = _options.UsesThreads && _options.Listener is null
            ? IsolatedOperations.ForEach(isolated, NewRun, static (run, op) => run.Simplify(op))
            : [NewRun().SimplifyAll(isolated)];
        bool changed = false;
        foreach (var run in runs)
        {
            changed |= run.HasChanged;
            IsEndless |= run.IsEndless;
        }
        HasChanged |= changed;
        return (runs.All(static run => run.HasConverged), changed);

        GreedyRun NewRun() => new(Context, _options, _patterns);
    }

    private GreedyRun SimplifyAll(List<Operation> operations)
    {
        foreach (var op in operations)
            if (!IsEndless) Simplify(op);
        return this;
    }

    /// <summary>Rewrites what an operation holds.</summary>
    internal void Simplify(Operation op)
    {
        foreach (var region in op.Regions) HasConverged &= Simplify(region);
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
        isolated?.Clear();
        _constants = null;
        _hasSeveralBlocks = false;
        Visit(region, region, isolated);
        if (_options.TopDown) _worklist.Reverse();
    }

    private void Visit(Region region, Region root, List<Operation>? isolated)
    {
        _hasSeveralBlocks |= region.FirstBlock?.Next is not null;
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
                        foreach (var inner in op.Regions) Visit(inner, root, isolated);
                }
                if (!_options.TopDown) PushWithAncestors(op, root);
            }
    }

    /// <summary>As upstream: what holds an operation comes with it, so that it is looked at after all that it holds but the first.</summary>
    private void PushWithAncestors(Operation op, Region root)
    {
        Push(op);
        for (var region = op.ParentRegion; region is not null && region != root; region = region.Owner.ParentRegion) Push(region.Owner);
    }

    private void Push(Operation op)
    {
        if (_allowed is not null && !_allowed.Contains(op)) return;
        _worklist.Push(op);
    }

    private bool Process()
    {
        bool changed = false;
        _rewrites = _folds = 0;
        int operations = _worklist.Count;
        _budget = BaseBudget + (BudgetPerOperation * operations);
        while (!OutOfBudget && _worklist.Pop() is { } op)
        {
            _meter?.Step();
            if (!ProcessOne(op)) continue;
            changed = true;
            _meter?.CountRewrite();
            if (--_budget >= 0) continue;
            ReportEndless(op, operations);
            break;
        }
        IrTelemetry.CountRewrites(_rewrites, _folds);
        return changed;
    }

    private bool ProcessOne(Operation op)
    {
        if (SideEffects.IsTriviallyDead(op)) return Erase(op);
        var name = op.Name;
        if (_options.Fold && _options.MayFold?.Invoke(op) != false && TryFold(op))
        {
            _history.Add("fold", name);
            _folds++;
            return true;
        }
        foreach (var pattern in PatternsFor(op))
        {
            if (!TryApply(pattern, op)) continue;
            _history.Add(pattern.Name, name);
            _rewrites++;
            return true;
        }
        return false;
    }

    private RewritePattern[] PatternsFor(Operation op)
    {
        var patterns = _patterns.For(op.Info);
        if (patterns.WithoutConstants.Length == patterns.All.Length || IsListening) return patterns.All;
        return OperationFolding.ReadsConstant(op) ? patterns.All : patterns.WithoutConstants;
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
        HasChangedBlocks |= op.RegionCount > 0;
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
