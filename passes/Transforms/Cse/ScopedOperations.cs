using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Cse;

/// <summary>The operations seen on the way down the dominator tree.</summary>
internal sealed class ScopedOperations
{
    private readonly Dictionary<Operation, Operation> _known = new(OperationEquivalence.Instance);
    private readonly List<(Operation Key, Operation? Shadowed)> _added = [];

    internal int Mark => _added.Count;

    internal Operation? Find(Operation op) => _known.GetValueOrDefault(op);

    internal void Add(Operation op)
    {
        _added.Add((op, _known.GetValueOrDefault(op)));
        _known[op] = op;
    }

    internal void Release(int mark)
    {
        for (int i = _added.Count - 1; i >= mark; i--)
        {
            var (key, shadowed) = _added[i];
            if (shadowed is null) _known.Remove(key);
            else _known[key] = shadowed;
        }
        _added.RemoveRange(mark, _added.Count - mark);
    }
}
