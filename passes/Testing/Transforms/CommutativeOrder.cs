using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>An order of operands by the operations behind them, breadth first: block arguments, then operations by name, then constants.</summary>
internal static class CommutativeOrder
{
    /// <summary><c>addi(constant, muli(x, y)) ⇒ addi(muli(x, y), constant)</c></summary>
    internal static bool Sort(Operation op, PatternRewriter rewriter)
    {
        if (!op.Info.Is(OperationTraits.Commutative)) return rewriter.NoMatch(op, $"it is not commutative");
        var sorted = new List<Ancestry>();
        foreach (var operand in op.Operands)
        {
            var next = new Ancestry(operand);
            int at = sorted.Count;
            while (at > 0 && IsBefore(next, sorted[at - 1])) at--;
            sorted.Insert(at, next);
        }
        Value[] values = [.. sorted.Select(static a => a.Operand)];
        if (values.AsSpan().SequenceEqual(op.Operands.ToArray())) return rewriter.NoMatch(op, $"the operands are in order");
        return rewriter.Modify(op, () => op.SetOperands(values));
    }

    private static bool IsBefore(Ancestry left, Ancestry right)
    {
        if (left.Operand == right.Operand) return false;
        for (int i = 0; ; i++)
        {
            if (left.Key.Count <= i)
            {
                if (left.IsAtEnd) return true;
                left.Advance();
            }
            if (right.Key.Count <= i)
            {
                if (right.IsAtEnd) return false;
                right.Advance();
            }
            if (left.IsAtEnd || right.IsAtEnd) return left.Key.Count < right.Key.Count;
            int order = left.Key[i].Kind.CompareTo(right.Key[i].Kind);
            if (order == 0) order = string.CompareOrdinal(left.Key[i].Name, right.Key[i].Name);
            if (order != 0) return order < 0;
        }
    }

    /// <summary>The operations behind an operand as far as they had to be looked at.</summary>
    private sealed class Ancestry
    {
        private const int Argument = 0, Other = 1, Constant = 2;

        private readonly Queue<Operation?> _pending = new();
        private readonly HashSet<Operation> _seen = [];

        internal Ancestry(Value operand)
        {
            Operand = operand;
            Push(operand.DefiningOp);
            AddKey();
        }

        internal Value Operand { get; }

        internal List<(int Kind, string Name)> Key { get; } = [];

        internal bool IsAtEnd => _pending.Count == 0;

        internal void Advance()
        {
            if (_pending.Dequeue() is { } op)
                foreach (var operand in op.Operands)
                    if (operand.DefiningOp is not { } source || !_seen.Contains(source)) Push(operand.DefiningOp);
            AddKey();
        }

        private void Push(Operation? op)
        {
            _pending.Enqueue(op);
            if (op is not null) _seen.Add(op);
        }

        private void AddKey()
        {
            if (_pending.Count == 0) return;
            var op = _pending.Peek();
            Key.Add(op is null ? (Argument, "") : (op.Info.Is(OperationTraits.ConstantLike) ? Constant : Other, op.Name));
        }
    }
}
