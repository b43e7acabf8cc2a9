namespace OpenXla.Ir.Rewriting;

/// <summary>The operations that the greedy driver has still to look at, each once; the newest comes first.</summary>
/// <remarks>An operation's place is noted in its scratch field. What others left there does no harm: a place counts only where that operation stands.</remarks>
internal sealed class GreedyWorklist
{
    private Place[] _places = new Place[16];

    /// <summary>A struct around the operation spares the array's covariance check on every store.</summary>
    private struct Place
    {
        internal Operation? Operation;
    }

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
        if (Count == _places.Length) Array.Resize(ref _places, Count * 2);
        _places[Count].Operation = op;
        op._scratch = Count++;
    }

    /// <summary>Takes the newest operation; null where none is left.</summary>
    internal Operation? Pop()
    {
        DropVacated();
        if (Count == 0) return null;
        var op = _places[--Count].Operation;
        _places[Count].Operation = null;
        return op;
    }

    internal void Remove(Operation op)
    {
        if (Holds(op)) _places[op._scratch].Operation = null;
    }

    internal void Clear()
    {
        Array.Clear(_places, 0, Count);
        Count = 0;
    }

    /// <summary>Makes the oldest the newest.</summary>
    internal void Reverse()
    {
        var (front, back) = (0, Count - 1);
        for (; front < back; front++, back--) (_places[front], _places[back]) = (_places[back], _places[front]);
        for (int i = 0; i < Count; i++)
            if (_places[i].Operation is { } op) op._scratch = i;
    }

    private bool Holds(Operation op) => (uint)op._scratch < (uint)Count && _places[op._scratch].Operation == op;

    private void DropVacated()
    {
        while (Count > 0 && _places[Count - 1].Operation is null) Count--;
    }
}
