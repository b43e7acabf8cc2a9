using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Testing.FileCheck.Ir;

/// <summary>Compares IR with a pattern that has wildcards. Names of values and the order of attributes do not count.</summary>
/// <remarks>
/// What follows <c>...</c> is taken at the first place where all up to the next <c>...</c> fits, as FileCheck takes the first match of a line;
/// what came before is not looked for again.
/// </remarks>
internal sealed class IrMatcher
{
    private readonly Bindings<Value> _values = new();
    private readonly Bindings<Block> _blocks = new();
    private int _progress = -1;

    /// <summary>How many operations have been matched in this attempt.</summary>
    private int _matched;

    /// <summary>Of all attempts, where the one failed that came farthest.</summary>
    public IrMismatch? Problem { get; private set; }

    /// <summary>Whether the operations from <paramref name="pattern"/> up to <paramref name="end"/> are somewhere in a block, one after the other.</summary>
    public bool MatchWithin(Operation pattern, Operation? end, Block block)
    {
        for (var start = block.First; start is not null; start = start.Next)
        {
            Begin();
            if (MatchSequence(pattern, end, start, toEnd: false)) return true;
        }
        return false;
    }

    public bool MatchSymbol(Operation pattern, Operation actual)
    {
        Begin();
        return Match(pattern, actual);
    }

    private void Begin()
    {
        _matched = 0;
        _values.UndoTo(0);
        _blocks.UndoTo(0);
    }

    private bool MatchSequence(Operation? pattern, Operation? end, Operation? actual, bool toEnd)
    {
        Operation? again = null;
        Operation? againAt = null;
        var (values, blocks) = (0, 0);
        while (true)
        {
            if (pattern == end && (actual is null || !toEnd)) return true;
            if (pattern is not null && IsAnyOperations(pattern))
            {
                if (IsLast(pattern, end)) return true;
                (again, againAt) = (pattern.Next, actual);
                (values, blocks) = (_values.Count, _blocks.Count);
                pattern = again;
                continue;
            }
            if (pattern != end && actual is not null && Match(pattern!, actual))
            {
                (pattern, actual) = (pattern!.Next, actual.Next);
                continue;
            }
            if (pattern == end) Fail(pattern?.Previous ?? actual!.Block!.ParentOp!, actual, $"'{actual!.Name}' follows, which is not expected");
            else if (actual is null) Fail(pattern!, null, $"'{pattern!.Name}' is missing: the block ends before");
            if (againAt is null || actual is null) return false;
            _values.UndoTo(values);
            _blocks.UndoTo(blocks);
            (pattern, actual) = (again, againAt.Next);
            againAt = actual;
        }
    }

    private static bool IsAnyOperations(Operation op) => op.Name == IrBlock.AnyOperations;

    /// <summary>A terminator that the parser put behind <c>...</c> was asked for by nobody.</summary>
    private static bool IsLast(Operation any, Operation? end) =>
        any.Next == end || (any.Next is { Next: null } last && any.Block?.ParentOp is { } parent && last.Location == parent.Location);

    private bool Match(Operation pattern, Operation actual)
    {
        if (Compare(pattern, actual) is { } problem) return Fail(pattern, actual, problem);
        _matched++;
        for (int i = 0; i < pattern.RegionCount; i++)
            if (!MatchRegion(pattern, pattern.GetRegion(i), actual, actual.GetRegion(i), i)) return false;
        return true;
    }

    private string? Compare(Operation pattern, Operation actual)
    {
        if (pattern.Name != actual.Name) return $"'{pattern.Name}' expected, '{actual.Name}' found";
        if (pattern.OperandCount != actual.OperandCount) return $"{pattern.OperandCount} operands expected, {actual.OperandCount} found";
        if (pattern.ResultCount != actual.ResultCount) return $"{pattern.ResultCount} results expected, {actual.ResultCount} found";
        if (pattern.RegionCount != actual.RegionCount) return $"{pattern.RegionCount} regions expected, {actual.RegionCount} found";
        if (pattern.SuccessorCount != actual.SuccessorCount) return $"{pattern.SuccessorCount} successors expected, {actual.SuccessorCount} found";
        for (int i = 0; i < pattern.OperandCount; i++)
        {
            var (expected, found) = (pattern.GetOperand(i), actual.GetOperand(i));
            if (!IrWildcards.Match(expected.Type, found.Type)) return $"operand #{i} of type '{expected.Type}' expected, of '{found.Type}' found";
            if (!_values.Bind(expected, found)) return $"operand #{i} is another value: {Origin(expected)} expected, {Origin(found)} found";
        }
        for (int i = 0; i < pattern.ResultCount; i++)
        {
            var (expected, found) = (pattern.GetResult(i), actual.GetResult(i));
            if (!IrWildcards.Match(expected.Type, found.Type)) return $"result #{i} of type '{expected.Type}' expected, of '{found.Type}' found";
            if (!_values.Bind(expected, found)) return $"result #{i} is not the value that is used as such";
        }
        for (int i = 0; i < pattern.SuccessorCount; i++)
            if (!_blocks.Bind(pattern.GetSuccessor(i), actual.GetSuccessor(i))) return $"successor #{i} is another block";
        return IrWildcards.Compare(pattern.AllAttributes, actual.AllAttributes);
    }

    private bool MatchRegion(Operation pattern, Region expected, Operation actual, Region found, int index)
    {
        if (expected is { HasOneBlock: true, FirstBlock: { ArgumentCount: 0, First: { } only } } && IsAnyOperations(only) && IsLast(only, null)) return true;
        var (a, b) = (expected.FirstBlock, found.FirstBlock);
        for (; a is not null && b is not null; (a, b) = (a.Next, b.Next))
        {
            if (!_blocks.Bind(a, b)) return Fail(pattern, actual, "blocks have another order");
            if (a.ArgumentCount != b.ArgumentCount) return Fail(pattern, actual, $"{a.ArgumentCount} block arguments expected, {b.ArgumentCount} found");
            for (int i = 0; i < a.ArgumentCount; i++)
                if (!IrWildcards.Match(a.GetArgument(i).Type, b.GetArgument(i).Type) || !_values.Bind(a.GetArgument(i), b.GetArgument(i)))
                    return Fail(pattern, actual, $"block argument #{i} of type '{a.GetArgument(i).Type}' expected, of '{b.GetArgument(i).Type}' found");
            if (!MatchSequence(a.First, null, b.First, toEnd: true)) return false;
        }
        return (a is null && b is null) || Fail(pattern, actual, $"region #{index} has {(a is null ? "more" : "fewer")} blocks than expected");
    }

    private bool Fail(Operation pattern, Operation? actual, string message)
    {
        if (_matched <= _progress) return false;
        _progress = _matched;
        Problem = new IrMismatch(pattern, actual, message);
        return false;
    }

    private static string Origin(Value value) => value.DefiningOp is { } op
        ? op.Block is null ? "a value from outside" : op.ResultCount == 1 ? $"the result of '{op.Name}'" : $"result #{value.Index} of '{op.Name}'"
        : $"block argument #{value.Index}";
}
