namespace OpenXla.Ir.Bytecode;

/// <summary>Writes in which order the uses of values are listed, where it is not the one that a reader gets by itself: the latest in the text first.</summary>
internal static class UseOrderWriter
{
    /// <summary>Writes what is to be said of the results of an operation; false where there is nothing.</summary>
    internal static bool Write(Operation op, ByteEmitter emitter)
    {
        List<(int Index, int[] Order)>? orders = null;
        for (int i = 0; i < op.ResultCount; i++)
            if (OrderOf(op.GetResult(i)) is { } order) (orders ??= []).Add((i, order));
        return orders is not null && Write(orders, op.ResultCount, emitter);
    }

    /// <summary>As for results, for the arguments of a block.</summary>
    internal static bool Write(Block block, ByteEmitter emitter)
    {
        List<(int Index, int[] Order)>? orders = null;
        for (int i = 0; i < block.ArgumentCount; i++)
            if (OrderOf(block.GetArgument(i)) is { } order) (orders ??= []).Add((i, order));
        return orders is not null && Write(orders, block.ArgumentCount, emitter);
    }

    private static bool Write(List<(int Index, int[] Order)> orders, int values, ByteEmitter emitter)
    {
        if (values > 1)
        {
            emitter.VarInt((ulong)orders.Count);
            SortAsUpstream(orders);
        }
        foreach (var (index, order) in orders)
        {
            if (values > 1) emitter.VarInt((ulong)index);
            Write(order, emitter);
        }
        return true;
    }

    private static void Write(int[] order, ByteEmitter emitter)
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

    /// <summary>For the uses from the latest in the text to the first: where each is listed. Null where they are listed like that.</summary>
    private static int[]? OrderOf(Value value)
    {
        if (!value.HasUses || value.HasOneUse || IsLatestFirst(value)) return null;
        var uses = value.Uses.ToArray();
        var order = new int[uses.Length];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(uses, order, Comparer<OpOperand>.Create(static (left, right) => UseOrder.Compare(right, left)));
        return order;
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
    private static void SortAsUpstream(List<(int Index, int[] Order)> orders)
    {
        int size = 64;
        for (int count = 1; count <= orders.Count; count++)
            if (count * 4 >= size * 3) size *= 2;
        var table = new int[size];
        Array.Fill(table, -1);
        for (int i = 0; i < orders.Count; i++)
        {
            int at = (int)((uint)orders[i].Index * 37) & (size - 1);
            for (int step = 1; table[at] >= 0; step++) at = (at + step) & (size - 1);
            table[at] = i;
        }
        var sorted = new List<(int, int[])>();
        foreach (int i in table)
            if (i >= 0) sorted.Add(orders[i]);
        orders.Clear();
        orders.AddRange(sorted);
    }
}
