using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis;

/// <summary>The first difference of two pieces of IR. Names of values, the order of attributes, aliases and (unless asked for) locations do not count.</summary>
public sealed class IrDifference
{
    private readonly Dictionary<Value, Value> _values = [];
    private readonly Dictionary<Block, Block> _blocks = [];
    private readonly DistinctPairs _distincts = new();
    private readonly bool _withLocations;

    private IrDifference(bool withLocations) => _withLocations = withLocations;

    /// <summary>Where the two differ and how: <c>builtin.module / func.func @f / ^bb0 / #2 arith.addi: operand #1 …</c>; null where they do not.</summary>
    public static string? Find(Operation left, Operation right, bool withLocations = false)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var difference = new IrDifference(withLocations);
        difference.Pair(left, right);
        return difference.Compare(left, right, Describe(left));
    }

    private static string Describe(Operation op) => op is ISymbol { SymbolName: { } name } ? $"{op.Name} @{name}" : op.Name;

    /// <summary>Values may be read before they are defined, in graph regions and over loops of blocks: all are paired first.</summary>
    private void Pair(Operation left, Operation right)
    {
        for (int i = 0; i < Math.Min(left.ResultCount, right.ResultCount); i++) _values[left.GetResult(i)] = right.GetResult(i);
        for (int r = 0; r < Math.Min(left.RegionCount, right.RegionCount); r++)
            for (var (a, b) = (left.GetRegion(r).FirstBlock, right.GetRegion(r).FirstBlock); a is not null && b is not null; (a, b) = (a.Next, b.Next))
            {
                _blocks[a] = b;
                for (int i = 0; i < Math.Min(a.ArgumentCount, b.ArgumentCount); i++) _values[a.GetArgument(i)] = b.GetArgument(i);
                for (var (x, y) = (a.First, b.First); x is not null && y is not null; (x, y) = (x.Next, y.Next)) Pair(x, y);
            }
    }

    private string? Compare(Operation left, Operation right, string path)
    {
        if (left.Name != right.Name) return $"{path}: '{left.Name}' here, '{right.Name}' there";
        if (CompareParts(left, right) is { } part) return $"{path}: {part}";
        if (left.RegionCount != right.RegionCount) return $"{path}: {left.RegionCount} regions here, {right.RegionCount} there";
        for (int i = 0; i < left.RegionCount; i++)
            if (Compare(left.GetRegion(i), right.GetRegion(i), left.RegionCount == 1 ? path : $"{path} / region #{i}") is { } inner) return inner;
        return null;
    }

    private string? CompareParts(Operation left, Operation right)
    {
        if (left.OperandCount != right.OperandCount) return $"{left.OperandCount} operands here, {right.OperandCount} there";
        for (int i = 0; i < left.OperandCount; i++)
        {
            var (a, b) = (left.GetOperand(i), right.GetOperand(i));
            if (!a.Type.Equals(b.Type)) return $"operand #{i} has type '{a.Type}' here, '{b.Type}' there";
            if (_values.TryGetValue(a, out var twin) ? twin != b : a != b) return $"operand #{i} is another value: {Origin(a)} here, {Origin(b)} there";
        }
        if (left.ResultCount != right.ResultCount) return $"{left.ResultCount} results here, {right.ResultCount} there";
        for (int i = 0; i < left.ResultCount; i++)
            if (!left.GetResult(i).Type.Equals(right.GetResult(i).Type)) return $"result #{i} has type '{left.GetResult(i).Type}' here, '{right.GetResult(i).Type}' there";
        if (CompareAttributes(left, right) is { } attribute) return attribute;
        if (left.SuccessorCount != right.SuccessorCount) return $"{left.SuccessorCount} successors here, {right.SuccessorCount} there";
        for (int i = 0; i < left.SuccessorCount; i++)
            if (_blocks.GetValueOrDefault(left.GetSuccessor(i)) != right.GetSuccessor(i)) return $"successor #{i} is another block";
        if (_withLocations && !_distincts.AreSame(left.Location.Attribute, right.Location.Attribute)) return $"location {left.Location} here, {right.Location} there";
        return null;
    }

    private string? CompareAttributes(Operation left, Operation right)
    {
        var (here, there) = (left.AllAttributes, right.AllAttributes);
        foreach (var entry in here.Entries)
        {
            if (there.Get(entry.Name) is not { } other) return $"attribute '{entry.Name}' = {entry.Value} is only here";
            if (!_distincts.AreSame(entry.Value, other)) return $"attribute '{entry.Name}' is {entry.Value} here, {other} there";
        }
        foreach (var entry in there.Entries)
            if (here.Get(entry.Name) is null) return $"attribute '{entry.Name}' = {entry.Value} is only there";
        return null;
    }

    private string? Compare(Region left, Region right, string path)
    {
        var (a, b) = (left.FirstBlock, right.FirstBlock);
        for (int at = 0; a is not null && b is not null; at++, (a, b) = (a.Next, b.Next))
            if (Compare(a, b, left.HasOneBlock ? path : $"{path} / ^bb{at}") is { } inner) return inner;
        if (a is not null) return $"{path}: a block more here";
        return b is null ? null : $"{path}: a block more there";
    }

    private string? Compare(Block left, Block right, string path)
    {
        if (left.ArgumentCount != right.ArgumentCount) return $"{path}: {left.ArgumentCount} block arguments here, {right.ArgumentCount} there";
        for (int i = 0; i < left.ArgumentCount; i++)
            if (!left.GetArgument(i).Type.Equals(right.GetArgument(i).Type)) return $"{path}: block argument #{i} has type '{left.GetArgument(i).Type}' here, '{right.GetArgument(i).Type}' there";
        var (x, y) = (left.First, right.First);
        for (int at = 0; x is not null && y is not null; at++, (x, y) = (x.Next, y.Next))
            if (Compare(x, y, $"{path} / #{at} {Describe(x)}") is { } inner) return inner;
        if (x is not null) return $"{path}: '{x.Name}' is only here";
        return y is null ? null : $"{path}: '{y.Name}' is only there";
    }

    private static string Origin(Value value) => value.DefiningOp is { } op
        ? op.ResultCount == 1 ? $"the result of '{op.Name}'" : $"result #{value.Index} of '{op.Name}'"
        : $"block argument #{value.Index}";
}
