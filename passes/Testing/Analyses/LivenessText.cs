using System.Text;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>What a <see cref="BlockLiveness"/> knows, as text: for each block the values that are live where it begins and ends, where each value is live, and what is live at each operation.</summary>
internal sealed class LivenessText
{
    private readonly BlockLiveness _liveness;
    private readonly ValueNames _names;
    private readonly List<Block> _blocks;
    private readonly Dictionary<Block, int> _blockNumbers = [];
    private readonly Dictionary<Operation, int> _operationNumbers = [];
    private readonly Dictionary<Value, int> _valueNumbers = [];
    private readonly StringBuilder _text = new();

    internal LivenessText(Operation op)
    {
        _liveness = new BlockLiveness(op);
        _names = new ValueNames(op);
        _blocks = BlockOrder.Preorder(op);
        foreach (var block in _blocks) Number(block);
    }

    public override string ToString()
    {
        _text.Clear().Append("// ---- Liveness -----\n");
        foreach (var block in _blocks)
        {
            _text.Append($"// - Block: {_blockNumbers[block]}\n// --- LiveIn: ");
            Write(_liveness.LiveIn(block));
            _text.Append("\n// --- LiveOut: ");
            Write(_liveness.LiveOut(block));
            _text.Append("\n// --- BeginLivenessIntervals");
            foreach (var op in block.Operations) WriteIntervals(op);
            _text.Append("\n// --- EndLivenessIntervals\n// --- BeginCurrentlyLive\n");
            foreach (var op in block.Operations) WriteLiveAt(op);
            _text.Append("// --- EndCurrentlyLive\n");
        }
        return _text.Append("// -------------------\n").ToString();
    }

    private void Number(Block block)
    {
        _blockNumbers[block] = _blockNumbers.Count;
        foreach (var argument in block.Arguments) _valueNumbers[argument] = _valueNumbers.Count;
        foreach (var op in block.Operations)
        {
            _operationNumbers[op] = _operationNumbers.Count;
            foreach (var result in op.Results) _valueNumbers[result] = _valueNumbers.Count;
        }
    }

    private void WriteIntervals(Operation op)
    {
        if (op.ResultCount == 0) return;
        _text.Append('\n');
        foreach (var result in op.Results)
        {
            _text.Append("// ");
            Write(result);
            _text.Append(':');
            foreach (var live in _liveness.LiveOperations(result).OrderBy(live => _operationNumbers[live]))
                _text.Append("\n//     ").Append(_names.PrintInFull(live));
        }
    }

    private void WriteLiveAt(Operation op)
    {
        var live = _liveness.LiveAt(op);
        if (live.Count == 0) return;
        _text.Append("//     ").Append(_names.PrintInFull(op)).Append(" [");
        Write(live);
        _text.Append("\b]\n");
    }

    private void Write(IReadOnlySet<Value> values)
    {
        foreach (var value in values.OrderBy(value => _valueNumbers.GetValueOrDefault(value))) Write(value);
    }

    private void Write(Value value)
    {
        if (value.DefiningOp is not null) _text.Append($"val_{_valueNumbers.GetValueOrDefault(value)} ");
        else _text.Append($"arg{value.Index}@{_blockNumbers.GetValueOrDefault(value.ArgumentOwner!)} ");
    }
}
