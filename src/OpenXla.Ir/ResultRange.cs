namespace OpenXla.Ir;

/// <summary>A run of results of one operation.</summary>
public readonly struct ResultRange : IValueRange
{
    private readonly Operation? _owner;
    private readonly int _start;

    public ResultRange(Operation owner, int start, int count)
    {
        _owner = owner;
        _start = start;
        Count = count;
    }

    public int Count { get; }

    public Value this[int index] => (uint)index < (uint)Count
        ? _owner!.GetResult(_start + index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    public Enumerator GetEnumerator() => new(this);

    public ResultRange Slice(int start, int length) => new(_owner!, _start + start, length);

    public Value[] ToArray()
    {
        if (Count == 0) return [];
        var values = new Value[Count];
        for (int i = 0; i < values.Length; i++) values[i] = this[i];
        return values;
    }

    public IrType[] Types()
    {
        if (Count == 0) return [];
        var types = new IrType[Count];
        for (int i = 0; i < types.Length; i++) types[i] = this[i].Type;
        return types;
    }

    public static implicit operator ReadOnlySpan<Value>(ResultRange range) => range.ToArray();

    /// <summary>Walks the results in order.</summary>
    public struct Enumerator(ResultRange range)
    {
        private int _index = -1;

        public readonly Value Current => range[_index];

        public bool MoveNext() => ++_index < range.Count;
    }
}
