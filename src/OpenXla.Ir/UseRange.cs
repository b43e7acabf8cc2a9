namespace OpenXla.Ir;

/// <summary>The uses of a value, as a <c>foreach</c> without allocation.</summary>
public readonly struct UseRange
{
    private readonly ValueStorage? _value;

    internal UseRange(ValueStorage? value) => _value = value;

    public Enumerator GetEnumerator() => new(_value);

    /// <summary>A copy that stays valid while the uses change.</summary>
    public OpOperand[] ToArray()
    {
        var uses = new OpOperand[Count()];
        int next = 0;
        foreach (var use in this) uses[next++] = use;
        return uses;
    }

    public int Count()
    {
        int count = 0;
        foreach (var _ in this) count++;
        return count;
    }

    /// <summary>Walks the linked list of uses.</summary>
    public struct Enumerator
    {
        private Operation? _nextOp;
        private int _nextSlot;
        private OpOperand _current;

        internal Enumerator(ValueStorage? value)
        {
            _nextOp = value?._firstUser;
            _nextSlot = value?._firstUserSlot ?? 0;
        }

        public readonly OpOperand Current => _current;

        public bool MoveNext()
        {
            if (_nextOp is null) return false;
            _current = new OpOperand(_nextOp, _nextSlot);
            ref var slot = ref _nextOp.Slot(_nextSlot);
            _nextOp = slot.NextOp;
            _nextSlot = slot.NextSlot;
            return true;
        }
    }
}
