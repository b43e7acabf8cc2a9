using System.Runtime.InteropServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>Gathers what a file says of the order of uses, and applies it once all uses are there.</summary>
internal sealed class UseOrderReader
{
    private readonly List<(Value Value, UseListOrder? Order)> _orders = [];

    /// <summary>The orders for some of several values, by their index.</summary>
    internal static List<(int Index, UseListOrder Order)> Read(ByteCursor cursor, int values)
    {
        if (values == 0) throw cursor.Error("a use-list order where there are no values");
        var orders = new List<(int, UseListOrder)>();
        for (int left = values > 1 ? cursor.Count("use-list orders") : 1; left > 0; left--)
        {
            int index = values > 1 ? cursor.Index(values, "value") : 0;
            var (length, isInPairs) = cursor.VarIntWithFlag();
            if (length > (ulong)cursor.Remaining) throw cursor.Error("a use-list order is longer than what is left");
            var indices = new int[length];
            for (int i = 0; i < indices.Length; i++) indices[i] = (int)Math.Min(cursor.VarInt(), int.MaxValue);
            orders.Add((index, new UseListOrder(indices, isInPairs)));
        }
        return orders;
    }

    internal void Add(Value value, UseListOrder order) => _orders.Add((value, order));

    /// <summary>Notes a value whose uses were read before it, so that they are listed in another order than a reader's.</summary>
    internal void AddForward(Value value) => _orders.Add((value, null));

    /// <summary>Puts the uses in order; blocks know their position in their region.</summary>
    internal void Apply()
    {
        var list = new List<OpOperand>();
        foreach (var (value, order) in _orders)
        {
            if (!value.HasUses || value.HasOneUse) continue;
            list.Clear();
            foreach (var use in value.Uses) list.Add(use);
            var uses = CollectionsMarshal.AsSpan(list);
            uses.Sort(static (left, right) => UseOrder.Compare(right, left));
            if (order is not null)
            {
                var places = (int[])order.PlacesOf(uses.Length).Clone();
                places.AsSpan().Sort(uses);
            }
            UseLists.Reorder(value, uses);
        }
        _orders.Clear();
    }
}
