namespace OpenXla.Ir.Bytecode;

/// <summary>The values of an isolated region by number. A region inside adds its own behind those around it, and takes them back at its end.</summary>
internal sealed class ValueTable(UseOrderReader useOrders)
{
    /// <summary>Stands for a value that is used before its definition.</summary>
    private sealed class Undefined : ValueStorage
    {
        internal Undefined()
            : base(ForwardBit)
        {
        }
    }

    private ValueStorage?[] _values = new ValueStorage?[64];
    private int _count;

    /// <summary>Makes room for the values of a region; their first number.</summary>
    internal int Enter(int count)
    {
        int first = _count;
        if (first + count > _values.Length) Array.Resize(ref _values, Math.Max(_values.Length * 2, first + count));
        _count += count;
        return first;
    }

    internal void Leave(int first)
    {
        for (int i = first; i < _count; i++)
        {
            if (_values[i] is null or Undefined) throw new BytecodeException($"value #{i} of a region is used or counted, and nothing defines it");
            _values[i] = null;
        }
        _count = first;
    }

    internal void Define(int index, int limit, Value value)
    {
        if (index >= limit) throw new BytecodeException("value index range was outside of the expected range for the parent region");
        // Nothing says how many values there are at the top of a file: there each makes its own room.
        if (index == _count) Enter(1);
        if (_values[index] is Undefined forward)
        {
            if (!new Value(forward).HasOneUse) useOrders.AddForward(value);
            new Value(forward).ReplaceAllUsesWith(value);
        }
        _values[index] = value.Storage;
    }

    internal Value Use(int index) => new(_values[index] ??= new Undefined());

    internal int Count => _count;
}
