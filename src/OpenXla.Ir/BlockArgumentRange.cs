namespace OpenXla.Ir;

/// <summary>The arguments of a block, live.</summary>
public readonly struct BlockArgumentRange : IValueRange
{
    private readonly Block _block;

    internal BlockArgumentRange(Block block) => _block = block;

    public int Count => _block.ArgumentCount;
    public Value this[int index] => _block.GetArgument(index);
    public Enumerator GetEnumerator() => new(_block);

    public Value[] ToArray()
    {
        var values = new Value[Count];
        for (int i = 0; i < values.Length; i++) values[i] = this[i];
        return values;
    }

    public IrType[] Types()
    {
        var types = new IrType[Count];
        for (int i = 0; i < types.Length; i++) types[i] = this[i].Type;
        return types;
    }

    /// <summary>Walks the arguments in order.</summary>
    public struct Enumerator(Block block)
    {
        private int _index = -1;

        public readonly Value Current => block.GetArgument(_index);

        public bool MoveNext() => ++_index < block.ArgumentCount;
    }
}
