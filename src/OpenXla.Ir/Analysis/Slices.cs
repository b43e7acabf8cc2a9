namespace OpenXla.Ir.Analysis;

/// <summary>What a value is computed from, and what is computed from it.</summary>
public static class Slices
{
    /// <summary>The operations from which an operation's operands are computed, and what its regions read from outside: each after those that it reads.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="filter">Operations for which it says no are left out, with what only they read.</param>
    /// <param name="isInclusive">Whether the operation itself is in the slice, as its last.</param>
    /// <param name="omitBlockArguments">Whether the slice ends at arguments of blocks; else it goes on with the operation around the block.</param>
    public static IReadOnlyList<Operation> Backward(Operation op, Func<Operation, bool>? filter = null, bool isInclusive = false, bool omitBlockArguments = false)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Collect([op], isInclusive ? null : op, filter, at => Sources(at, omitBlockArguments));
    }

    /// <summary>As <see cref="Backward(Operation, Func{Operation, bool}, bool, bool)"/>, of a value; the operation that gives it is in the slice.</summary>
    public static IReadOnlyList<Operation> Backward(Value value, Func<Operation, bool>? filter = null, bool omitBlockArguments = false) =>
        Source(value, omitBlockArguments) is { } op ? Collect([op], null, filter, at => Sources(at, omitBlockArguments)) : [];

    /// <summary>The operations that read an operation's results, what is computed from these, and what reads results of its regions: each before those that read it.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="filter">Operations for which it says no are left out, with what only reads them.</param>
    /// <param name="isInclusive">Whether the operation itself is in the slice, as its first.</param>
    public static IReadOnlyList<Operation> Forward(Operation op, Func<Operation, bool>? filter = null, bool isInclusive = false)
    {
        ArgumentNullException.ThrowIfNull(op);
        var slice = Collect([op], isInclusive ? null : op, filter, Readers);
        slice.Reverse();
        return slice;
    }

    /// <summary>As <see cref="Forward(Operation, Func{Operation, bool}, bool)"/>, of a value.</summary>
    public static IReadOnlyList<Operation> Forward(Value value, Func<Operation, bool>? filter = null)
    {
        var slice = Collect(ReadersOf(value).Reverse().ToList(), null, filter, Readers);
        slice.Reverse();
        return slice;
    }

    /// <summary>All that can be reached, each after what can be reached from it; on a stack of its own, as programs may be deep.</summary>
    private static List<Operation> Collect(IReadOnlyList<Operation> roots, Operation? left, Func<Operation, bool>? filter, Func<Operation, IEnumerable<Operation>> next)
    {
        var slice = new List<Operation>();
        var seen = new HashSet<Operation>();
        var stack = new Stack<(Operation Op, IEnumerator<Operation> Next)>();
        foreach (var root in roots)
        {
            if ((root != left && filter is not null && !filter(root)) || !seen.Add(root)) continue;
            stack.Push((root, next(root).GetEnumerator()));
            while (stack.TryPeek(out var top))
            {
                if (top.Next.MoveNext())
                {
                    var op = top.Next.Current;
                    if ((filter is null || filter(op)) && seen.Add(op)) stack.Push((op, next(op).GetEnumerator()));
                    continue;
                }
                stack.Pop();
                if (top.Op != left) slice.Add(top.Op);
            }
        }
        return slice;
    }

    private static IEnumerable<Operation> Sources(Operation op, bool omitBlockArguments)
    {
        if (op.Info.Is(OperationTraits.IsolatedFromAbove)) return [];
        var sources = new List<Operation>();
        op.Walk(inner =>
        {
            foreach (var operand in inner.Operands)
            {
                var home = operand.ParentBlock?.ParentOp;
                bool isInside = home is not null && op.Encloses(home);
                if (!isInside && Source(operand, omitBlockArguments) is { } source) sources.Add(source);
            }
        });
        return sources;
    }

    private static Operation? Source(Value value, bool omitBlockArguments) => value.DefiningOp ?? (omitBlockArguments ? null : value.ArgumentOwner?.ParentOp);

    private static IEnumerable<Operation> Readers(Operation op)
    {
        var readers = new List<Operation>();
        foreach (var result in op.Results) readers.AddRange(ReadersOf(result));
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks) readers.AddRange(block.Operations);
        readers.Reverse();
        return readers;
    }

    private static IEnumerable<Operation> ReadersOf(Value value)
    {
        foreach (var use in value.Uses.ToArray()) yield return use.Owner;
    }
}
