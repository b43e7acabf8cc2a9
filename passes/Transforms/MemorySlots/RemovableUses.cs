using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.MemorySlots;

/// <summary>Uses of an address that must go, with the uses that must go for that, by operation.</summary>
internal sealed class RemovableUses
{
    private readonly Dictionary<Operation, HashSet<OpOperand>> _uses = [];
    private readonly Queue<Operation> _pending = new();

    /// <summary>The operations, each after those whose results it uses so far as it was found through them.</summary>
    internal IReadOnlyCollection<Operation> Operations => _uses.Keys;

    internal bool Contains(Operation op) => _uses.ContainsKey(op);

    internal IReadOnlyCollection<OpOperand> Of(Operation op) => _uses[op];

    internal void Add(OpOperand use)
    {
        var uses = _uses.TryGetValue(use.Owner, out var known) ? known : _uses[use.Owner] = [];
        if (uses.Add(use)) _pending.Enqueue(use.Owner);
    }

    /// <summary>Asks the operations, again where one gets further uses; false where one can't do without.</summary>
    /// <param name="canRemove">Asks one operation, which adds uses that must go too.</param>
    internal bool Close(Func<Operation, IReadOnlyCollection<OpOperand>, List<OpOperand>, bool> canRemove)
    {
        var dependent = new List<OpOperand>();
        while (_pending.TryDequeue(out var op))
        {
            dependent.Clear();
            if (!canRemove(op, _uses[op], dependent)) return false;
            foreach (var use in dependent) Add(use);
        }
        return true;
    }

    /// <summary>Erases operations that may use each other.</summary>
    internal static void Erase(IReadOnlyCollection<Operation> operations)
    {
        foreach (var op in operations) op.DropAllReferences();
        foreach (var op in operations) op.Erase();
    }
}
