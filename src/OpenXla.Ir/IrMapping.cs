namespace OpenXla.Ir;

/// <summary>Old values and blocks to new ones, while cloning or converting. What is not mapped stands for itself.</summary>
public sealed class IrMapping
{
    private readonly Dictionary<Value, Value> _values = [];
    private readonly Dictionary<Block, Block> _blocks = [];

    /// <summary>Copies with operands that had nothing to stand for when they were made: a use may come before its definition in the text.</summary>
    internal List<Operation> Unresolved { get; } = [];

    public void Map(Value from, Value to) => _values[from] = to;

    public void Map(Block from, Block to) => _blocks[from] = to;

    public Value Lookup(Value value) => !value.IsNull && _values.TryGetValue(value, out var mapped) ? mapped : value;

    public Block Lookup(Block block) => _blocks.TryGetValue(block, out var mapped) ? mapped : block;

    public bool Contains(Value value) => _values.ContainsKey(value);
}
