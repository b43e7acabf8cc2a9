namespace OpenXla.Ir;

/// <summary>A run of operands of one operation, live: it shows what the operation holds now.</summary>
public readonly struct OperandRange : IValueRange
{
    private readonly Operation? _owner;
    private readonly int _start;

    public OperandRange(Operation owner, int start, int count)
    {
        _owner = owner;
        _start = start;
        Count = count;
    }

    public int Count { get; }
    public int Start => _start;

    public Value this[int index]
    {
        get => (uint)index < (uint)Count ? _owner!.GetOperand(_start + index) : throw new ArgumentOutOfRangeException(nameof(index));
        set
        {
            if ((uint)index >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(index));
            _owner!.SetOperand(_start + index, value);
        }
    }

    /// <summary>The operands' places, for those who only look.</summary>
    internal ReadOnlySpan<OperandSlot> Slots => Count == 0 ? default : _owner!.Slots.Slice(_start, Count);

    public Enumerator GetEnumerator() => new(this);

    public OperandRange Slice(int start, int length) => new(_owner!, _start + start, length);

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

    public static implicit operator ReadOnlySpan<Value>(OperandRange range) => range.ToArray();

    /// <summary>Walks the operands in order.</summary>
    public struct Enumerator(OperandRange range)
    {
        private int _index = -1;

        public readonly Value Current => range[_index];

        public bool MoveNext() => ++_index < range.Count;
    }
}
