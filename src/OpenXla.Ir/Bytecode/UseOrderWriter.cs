using System.Runtime.InteropServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>Writes in which order the uses of values are listed, where it is not the one that a reader gets by itself: the latest in the text first.</summary>
internal sealed class UseOrderWriter
{
    /// <summary>The values of one operation or block whose orders are written, and where in <see cref="_orders"/> these are.</summary>
    private readonly List<(int Index, int Start, int Count)> _values = [];

    /// <summary>For the uses of each value from the latest in the text to the first: where each is listed.</summary>
    private readonly List<int> _orders = [];
    private readonly List<OpOperand> _uses = [];

    /// <summary>Writes what is to be said of the results of an operation; false where there is nothing.</summary>
    internal bool Write(Operation op, ByteEmitter emitter)
    {
        Clear();
        for (int i = 0; i < op.ResultCount; i++) Examine(op.GetResult(i), i);
        return Write(op.ResultCount, emitter);
    }

    /// <summary>As for results, for the arguments of a block.</summary>
    internal bool Write(Block block, ByteEmitter emitter)
    {
        Clear();
        for (int i = 0; i < block.ArgumentCount; i++) Examine(block.GetArgument(i), i);
        return Write(block.ArgumentCount, emitter);
    }

    private void Clear()
    {
        _values.Clear();
        _orders.Clear();
    }

    private bool Write(int values, ByteEmitter emitter)
    {
        if (_values.Count == 0) return false;
        if (values > 1)
        {
            emitter.VarInt((ulong)_values.Count);
            if (_values.Count > 1) SortAsUpstream();
        }
        foreach (var (index, start, count) in _values)
        {
            if (values > 1) emitter.VarInt((ulong)index);
            Write(CollectionsMarshal.AsSpan(_orders).Slice(start, count), emitter);
        }
        return true;
    }

    private static void Write(ReadOnlySpan<int> order, ByteEmitter emitter)
    {
        int moved = 0;
        for (int i = 0; i < order.Length; i++)
            if (order[i] != i) moved++;
        // Where few uses stand elsewhere, only these are written.
        bool inPairs = moved < order.Length / 2;
        emitter.VarIntWithFlag((ulong)(inPairs ? moved * 2 : order.Length), inPairs);
        for (int i = 0; i < order.Length; i++)
        {
            if (inPairs && order[i] == i) continue;
            emitter.VarInt((ulong)order[i]);
            if (inPairs) emitter.VarInt((ulong)i);
        }
    }

    /// <summary>Notes the order of a value's uses unless it is the usual one.</summary>
    private void Examine(Value value, int index)
    {
        if (!value.HasUses || value.HasOneUse || IsLatestFirst(value)) return;
        _uses.Clear();
        foreach (var use in value.Uses) _uses.Add(use);
        int start = _orders.Count;
        for (int i = 0; i < _uses.Count; i++) _orders.Add(i);
        CollectionsMarshal.AsSpan(_uses).Sort(CollectionsMarshal.AsSpan(_orders)[start..], static (left, right) => UseOrder.Compare(right, left));
        _values.Add((index, start, _uses.Count));
    }

    private static bool IsLatestFirst(Value value)
    {
        OpOperand previous = default;
        foreach (var use in value.Uses)
        {
            if (previous.Owner is not null && UseOrder.Compare(previous, use) < 0) return false;
            previous = use;
        }
        return true;
    }

    /// <summary>Upstream writes the values in the order of a hash table of numbers.</summary>
    private void SortAsUpstream()
    {
        int size = 64;
        for (int count = 1; count <= _values.Count; count++)
            if (count * 4 >= size * 3) size *= 2;
        var table = new int[size];
        Array.Fill(table, -1);
        for (int i = 0; i < _values.Count; i++)
        {
            int at = (int)((uint)_values[i].Index * 37) & (size - 1);
            for (int step = 1; table[at] >= 0; step++) at = (at + step) & (size - 1);
            table[at] = i;
        }
        var sorted = new List<(int, int, int)>();
        foreach (int i in table)
            if (i >= 0) sorted.Add(_values[i]);
        _values.Clear();
        _values.AddRange(sorted);
    }
}
