namespace OpenXla.Ir.Analysis;

/// <summary>Which values are still needed where each block inside an operation begins and ends. A value that nested regions read is read by the operation with the regions.</summary>
public sealed class BlockLiveness
{
    private sealed class Sets
    {
        internal readonly HashSet<Value> Defined = [];
        internal readonly HashSet<Value> In = [];
        internal readonly HashSet<Value> Out = [];
    }

    private readonly Dictionary<Block, Sets> _sets = [];

    public BlockLiveness(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        foreach (var region in op.Regions) Compute(region);
    }

    /// <summary>The values from outside of the block that it or what follows in its region reads.</summary>
    public IReadOnlySet<Value> LiveIn(Block block) => _sets[block].In;

    /// <summary>The values that blocks of the region after this one read.</summary>
    public IReadOnlySet<Value> LiveOut(Block block) => _sets[block].Out;

    /// <summary>True where nothing reads the value after the operation, which is in a block where the value may be read, on any path of the region.</summary>
    public bool IsDeadAfter(Value value, Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (LiveOut(op.Block!).Contains(value)) return false;
        foreach (var use in value.Uses)
            if (AncestorIn(op.Block!, use.Owner) is { } user && op.IsBeforeInBlock(user)) return false;
        return true;
    }

    /// <summary>
    /// The operations at which a value is live: from its definition to its last reader on each path of its region, and then those of
    /// blocks deeper inside that read it, up to the last one there.
    /// </summary>
    public IReadOnlyList<Operation> LiveOperations(Value value)
    {
        var found = new List<Operation>();
        var home = value.ParentBlock!;
        foreach (var block in home.Parent!.Blocks)
            if (block == home || LiveIn(block).Contains(value)) AddLive(value, block, found);
        var seen = new HashSet<Block>();
        var pending = new Queue<Block>();
        foreach (var use in value.Uses)
            if (use.Owner.Block is { } block && block.Parent != home.Parent && seen.Add(block)) pending.Enqueue(block);
        while (pending.TryDequeue(out var block))
        {
            AddLive(value, block, found);
            foreach (var successor in block.Successors)
                if (_sets.TryGetValue(successor, out var sets) && sets.In.Contains(value) && seen.Add(successor)) pending.Enqueue(successor);
        }
        return found;
    }

    private void AddLive(Value value, Block block, List<Operation> found)
    {
        var definition = value.DefiningOp is { } op && op.Block == block ? op : null;
        var last = LiveOut(block).Contains(value) ? block.Last : LastReader(value, block) ?? definition;
        for (var live = definition ?? block.First; live is not null && last is not null; live = live.Next)
        {
            found.Add(live);
            if (live == last) break;
        }
    }

    /// <summary>The values that are live where an operation runs: those that it or one after it reads, and its own results.</summary>
    public IReadOnlySet<Value> LiveAt(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        var block = op.Block!;
        var live = new HashSet<Value>();
        foreach (var argument in block.Arguments) AddIfLive(argument, block.First!, op, live);
        foreach (var value in LiveIn(block)) AddIfLive(value, block.First!, op, live);
        for (var at = block.First; at is not null; at = at.Next)
        {
            foreach (var result in at.Results) AddIfLive(result, at, op, live);
            if (at == op) break;
        }
        return live;
    }

    /// <summary>A value that nobody reads is live where it comes from.</summary>
    private void AddIfLive(Value value, Operation first, Operation op, HashSet<Value> live)
    {
        var last = LiveOut(op.Block!).Contains(value) ? op.Block!.Last! : LastReader(value, op.Block!) ?? first;
        if (!last.IsBeforeInBlock(op)) live.Add(value);
    }

    private static Operation? LastReader(Value value, Block block)
    {
        Operation? last = null;
        foreach (var use in value.Uses)
            if (AncestorIn(block, use.Owner) is { } user && (last is null || last.IsBeforeInBlock(user))) last = user;
        return last;
    }

    private static Operation? AncestorIn(Block block, Operation op)
    {
        for (Operation? at = op; at is not null; at = at.ParentOp)
            if (at.Block == block) return at;
        return null;
    }

    private void Compute(Region region)
    {
        foreach (var block in region.Blocks)
        {
            var sets = _sets[block] = new Sets();
            foreach (var argument in block.Arguments) sets.Defined.Add(argument);
            foreach (var op in block.Operations)
            {
                foreach (var result in op.Results) sets.Defined.Add(result);
                foreach (var inner in op.Regions) Compute(inner);
            }
            foreach (var op in block.Operations) AddReads(op, sets);
            // Also where control never comes to the reader.
            foreach (var argument in block.Arguments) AddIfReadElsewhere(argument, block, sets);
            foreach (var op in block.Operations)
                foreach (var result in op.Results) AddIfReadElsewhere(result, block, sets);
        }
        for (bool changed = true; changed;)
        {
            changed = false;
            for (var block = region.LastBlock; block is not null; block = block.Previous) changed |= Update(block);
        }
    }

    private static void AddIfReadElsewhere(Value value, Block block, Sets sets)
    {
        foreach (var use in value.Uses)
        {
            if (AncestorIn(block, use.Owner) is not null) continue;
            sets.Out.Add(value);
            return;
        }
    }

    private void AddReads(Operation op, Sets sets)
    {
        foreach (var operand in op.Operands)
            if (!sets.Defined.Contains(operand)) sets.In.Add(operand);
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                foreach (var value in _sets[block].In)
                    if (!sets.Defined.Contains(value) && !(value.ParentRegion is { } home && home.IsWithin(region))) sets.In.Add(value);
    }

    private bool Update(Block block)
    {
        var sets = _sets[block];
        int before = sets.Out.Count;
        foreach (var successor in block.Successors)
            if (_sets.TryGetValue(successor, out var next)) sets.Out.UnionWith(next.In);
        if (sets.Out.Count == before) return false;
        foreach (var value in sets.Out)
            if (!sets.Defined.Contains(value)) sets.In.Add(value);
        return true;
    }
}
