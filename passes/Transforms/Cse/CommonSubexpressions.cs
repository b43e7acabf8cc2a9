using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Cse;

/// <summary>The work of <see cref="CsePass"/> on one operation: a walk over the dominator tree with scoped tables.</summary>
internal sealed class CommonSubexpressions(DominanceInfo dominance)
{
    private readonly List<Operation> _dead = [];

    /// <summary>Operations whose insides are a matter of their own, and can wait.</summary>
    private List<Operation> _isolated = [];

    /// <summary>How many operations gave way to an equal one.</summary>
    internal int Replaced { get; private set; }

    /// <summary>How many operations nobody needed.</summary>
    internal int Dead { get; private set; }

    internal void Run(Operation root)
    {
        foreach (var region in root.Regions) Simplify(region, new ScopedOperations());
        for (int i = _dead.Count - 1; i >= 0; i--)
            if (!_dead[i].IsErased && !_dead[i].HasUses) _dead[i].Erase();
        _dead.Clear();
        RunInside();
    }

    private void RunInside()
    {
        var isolated = _isolated;
        if (isolated.Count == 0) return;
        _isolated = [];
        isolated.RemoveAll(static op => op.IsErased);
        foreach (var worker in IsolatedOperations.ForEach(isolated, static () => new CommonSubexpressions(new DominanceInfo()), static (worker, op) => worker.Run(op)))
        {
            Replaced += worker.Replaced;
            Dead += worker.Dead;
        }
    }

    private void Simplify(Region region, ScopedOperations known)
    {
        if (region.IsEmpty) return;
        // Of an operation nobody has registered the worst is known to the verifier only: several blocks of it have an order here too.
        bool isGraph = region.Owner is not UnregisteredOp && region.Owner.Info.Is(OperationTraits.GraphRegion);
        if (region.HasOneBlock)
        {
            int mark = known.Mark;
            Simplify(region.Entry, known, isGraph);
            known.Release(mark);
            return;
        }
        if (isGraph) return;
        WalkDominatorTree(region, known);
    }

    private void WalkDominatorTree(Region region, ScopedOperations known)
    {
        var children = new Dictionary<Block, List<Block>>();
        foreach (var block in dominance.ReversePostorder(region))
            if (dominance.ImmediateDominator(block) is { } parent)
                (children.TryGetValue(parent, out var list) ? list : children[parent] = []).Add(block);
        var pending = new Stack<(Block Block, int Mark, bool Leaving)>();
        pending.Push((region.Entry, 0, false));
        while (pending.TryPop(out var step))
        {
            if (step.Leaving)
            {
                known.Release(step.Mark);
                continue;
            }
            pending.Push((step.Block, known.Mark, true));
            Simplify(step.Block, known, isGraph: false);
            if (!children.TryGetValue(step.Block, out var next)) continue;
            for (int i = next.Count - 1; i >= 0; i--) pending.Push((next[i], 0, false));
        }
    }

    private void Simplify(Block block, ScopedOperations known, bool isGraph)
    {
        foreach (var op in block.Operations)
        {
            if (op.RegionCount > 0 && op.ResultCount == 0 && op.Info.Is(OperationTraits.IsolatedFromAbove))
            {
                _isolated.Add(op);
            }
            else if (op.RegionCount > 0)
            {
                var scope = op.Info.Is(OperationTraits.IsolatedFromAbove) ? new ScopedOperations() : known;
                foreach (var region in op.Regions) Simplify(region, scope);
            }
            Simplify(op, known, isGraph);
        }
    }

    private void Simplify(Operation op, ScopedOperations known, bool isGraph)
    {
        if (op.Info.Is(OperationTraits.Terminator)) return;
        if (SideEffects.IsTriviallyDead(op))
        {
            _dead.Add(op);
            Dead++;
            return;
        }
        foreach (var region in op.Regions)
            if (!region.IsEmpty && !region.HasOneBlock) return;
        bool onlyReads = false;
        if (!SideEffects.IsMemoryEffectFree(op) && !(onlyReads = OnlyReads(op))) return;
        int hash = OperationEquivalence.Instance.GetHashCode(op);
        if (known.Find(op, hash) is { } existing && !(onlyReads && (existing.Block != op.Block || WritesBetween(existing, op))))
        {
            Replace(op, existing, isGraph);
            return;
        }
        known.Add(op, hash);
    }

    /// <summary>The one that stays answers for both places from now on.</summary>
    private void Replace(Operation op, Operation existing, bool isGraph)
    {
        if (!isGraph || existing.Block == op.Block) existing.Location = Location.Fuse(op.Context, existing.Location, op.Location);
        op.ReplaceAllUsesWith(existing.Results.ToArray());
        Replaced++;
        _dead.Add(op);
    }

    private static bool OnlyReads(Operation op)
    {
        if (op.As<IMemoryEffects>() is not { } effects || op.RegionCount > 0) return false;
        var list = new List<MemoryEffect>();
        effects.GetEffects(list);
        return list.TrueForAll(e => e.Kind == MemoryEffectKind.Read);
    }

    private static bool WritesBetween(Operation from, Operation to)
    {
        for (var op = from.Next; op is not null && op != to; op = op.Next)
            if (!SideEffects.IsMemoryEffectFree(op) && !OnlyReads(op)) return true;
        return false;
    }
}
