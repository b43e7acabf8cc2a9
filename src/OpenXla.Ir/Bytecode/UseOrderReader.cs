using System.Runtime.InteropServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>Gathers what a file says of the order of uses, and applies it once all uses are there.</summary>
internal sealed class UseOrderReader
{
    /// <summary>Where the uses of a value are listed, as a file says it.</summary>
    private struct Order
    {
        internal required int Index;
        internal Value Value;

        /// <summary>Where in <see cref="_indices"/> it says, for the uses from the latest in the text to the first, the place of each; in pairs, the use and its place.</summary>
        internal required int Start;
        internal required int Count;

        /// <summary>Whether only the uses are named that stand elsewhere.</summary>
        internal required bool IsInPairs;
    }

    private PieceList<Order> _orders = new();
    private PieceList<int> _indices = new();

    /// <summary>Values whose uses were read before them, so that they are listed in another order than a reader's.</summary>
    private readonly List<Value> _forward = [];

    private readonly List<OpOperand> _uses = [];
    private readonly List<int> _places = [];
    private readonly List<bool> _isTaken = [];

    /// <summary>How many orders have been read; those of a value are given to it by <see cref="Give"/>.</summary>
    internal int Count => _orders.Count;

    /// <summary>Reads the orders for some of several values.</summary>
    internal void Read(ByteCursor cursor, int values)
    {
        if (values == 0) throw cursor.Error("a use-list order where there are no values");
        for (int left = values > 1 ? cursor.Count("use-list orders") : 1; left > 0; left--)
        {
            int index = values > 1 ? cursor.Index(values, "value") : 0;
            var (length, isInPairs) = cursor.VarIntWithFlag();
            if (length > (ulong)cursor.Remaining) throw cursor.Error("a use-list order is longer than what is left");
            _orders.Add(new Order { Index = index, Start = _indices.Count, Count = (int)length, IsInPairs = isInPairs });
            for (ulong i = 0; i < length; i++) _indices.Add((int)Math.Min(cursor.VarInt(), int.MaxValue));
        }
    }

    /// <summary>Which of the values an order is for.</summary>
    internal int IndexOf(int order) => _orders[order].Index;

    internal void Give(int order, Value value) => _orders[order].Value = value;

    /// <summary>Notes a value whose uses were read before it.</summary>
    internal void AddForward(Value value) => _forward.Add(value);

    /// <summary>Puts the uses in order; blocks know their position in their region.</summary>
    internal void Apply()
    {
        foreach (var value in _forward)
            if (FindUses(value)) UseLists.Reorder(value, CollectionsMarshal.AsSpan(_uses));
        _forward.Clear();
        for (int i = 0; i < _orders.Count; i++)
        {
            ref var order = ref _orders[i];
            if (!FindUses(order.Value)) continue;
            FindPlaces(order);
            var uses = CollectionsMarshal.AsSpan(_uses);
            CollectionsMarshal.AsSpan(_places).Sort(uses);
            UseLists.Reorder(order.Value, uses);
        }
        if (_orders.Count > 0) (_orders, _indices) = (new(), new());
    }

    /// <summary>The uses of a value from the latest in the text to the first; false where there is nothing to be put in order.</summary>
    private bool FindUses(Value value)
    {
        if (!value.HasUses || value.HasOneUse) return false;
        _uses.Clear();
        foreach (var use in value.Uses) _uses.Add(use);
        CollectionsMarshal.AsSpan(_uses).Sort(static (left, right) => UseOrder.Compare(right, left));
        return true;
    }

    /// <summary>The place of each use that has been found.</summary>
    private void FindPlaces(in Order order)
    {
        int count = _uses.Count;
        _places.Clear();
        if (order.IsInPairs) AddPlacesOfPairs(order, count);
        else
            for (int i = 0; i < order.Count; i++) _places.Add(_indices[order.Start + i]);
        if (_places.Count != count) throw Invalid();
        _isTaken.Clear();
        CollectionsMarshal.SetCount(_isTaken, count);
        var isTaken = CollectionsMarshal.AsSpan(_isTaken);
        isTaken.Clear();
        foreach (int place in _places)
        {
            if ((uint)place >= (uint)count || isTaken[place]) throw Invalid();
            isTaken[place] = true;
        }
    }

    private void AddPlacesOfPairs(in Order order, int count)
    {
        if (order.Count % 2 != 0) throw Invalid();
        for (int i = 0; i < count; i++) _places.Add(i);
        for (int i = order.Start; i < order.Start + order.Count; i += 2)
        {
            if ((uint)_indices[i] >= (uint)count) throw Invalid();
            _places[_indices[i]] = _indices[i + 1];
        }
    }

    private static BytecodeException Invalid() => new("parsed use-list orders were invalid and could not be applied");
}
