namespace OpenXla.Ir.Rewriting;

/// <summary>The operations that the greedy driver has still to look at, each once; the newest comes first.</summary>
/// <remarks>An operation's place is noted in its scratch field. What others left there does no harm: a place counts only where that operation stands.</remarks>
internal sealed class GreedyWorklist
{
    private Operation?[] _operations = new Operation?[64];

    /// <summary>How many places are taken; some may have been vacated since.</summary>
    internal int Count { get; private set; }

    internal bool IsEmpty
    {
        get
        {
            DropVacated();
            return Count == 0;
        }
    }

    internal void Push(Operation op)
    {
        if (Holds(op)) return;
        if (Count == _operations.Length) Array.Resize(ref _operations, Count * 2);
        _operations[Count] = op;
        op._scratch = Count++;
    }

    /// <summary>Takes the newest operation; null where none is left.</summary>
    internal Operation? Pop()
    {
        DropVacated();
        if (Count == 0) return null;
        var op = _operations[--Count];
        _operations[Count] = null;
        return op;
    }

    internal void Remove(Operation op)
    {
        if (Holds(op)) _operations[op._scratch] = null;
    }

    internal void Clear()
    {
        Array.Clear(_operations, 0, Count);
        Count = 0;
    }

    /// <summary>Makes the oldest the newest.</summary>
    internal void Reverse()
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
            if (_operations[i] is { } op) _operations[kept++] = op;
        Array.Clear(_operations, kept, Count - kept);
        Count = kept;
        Array.Reverse(_operations, 0, kept);
        for (int i = 0; i < kept; i++) _operations[i]!._scratch = i;
    }

    private bool Holds(Operation op) => (uint)op._scratch < (uint)Count && _operations[op._scratch] == op;

    private void DropVacated()
    {
        while (Count > 0 && _operations[Count - 1] is null) Count--;
    }
}
