using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Bufferization;

/// <summary>Which memory holds which tensor, and which tensors share memory.</summary>
internal sealed class BufferTable
{
    private readonly Dictionary<Value, Value> _buffers = [];

    /// <summary>The allocation, argument or global that a buffer is a view of.</summary>
    private readonly Dictionary<Value, Value> _roots = [];

    private readonly Dictionary<Value, List<Value>> _tensorsByRoot = [];
    private readonly HashSet<Value> _readOnlyRoots = [];

    /// <summary>Memory that a loop carries along, by the block of the loop that is at work.</summary>
    private readonly Dictionary<Value, Block> _carriers = [];

    private readonly List<Operation> _dead = [];

    internal bool IsKnown(Value tensor) => !tensor.IsNull && _buffers.ContainsKey(tensor);

    internal Value BufferOf(Value tensor) => _buffers.TryGetValue(tensor, out var buffer)
        ? buffer
        : throw new InvalidOperationException($"no memory is known for {tensor}");

    /// <summary>Notes the memory of a tensor.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="buffer">Its memory.</param>
    /// <param name="isWritable">Whether the memory may be written over once the tensor is not needed any more.</param>
    /// <param name="aliasOf">The buffer of which it is a view; none for memory of its own.</param>
    internal void Add(Value tensor, Value buffer, bool isWritable, Value aliasOf = default)
    {
        _buffers[tensor] = buffer;
        var root = aliasOf.IsNull ? RootOf(buffer) : RootOf(aliasOf);
        _roots[buffer] = root;
        if (!isWritable && (aliasOf.IsNull || root == buffer)) _readOnlyRoots.Add(root);
        if (!_tensorsByRoot.TryGetValue(root, out var tensors)) _tensorsByRoot[root] = tensors = [];
        tensors.Add(tensor);
    }

    internal bool IsWritable(Value buffer) => !_readOnlyRoots.Contains(RootOf(buffer));

    internal bool SameMemory(Value left, Value right) => RootOf(left) == RootOf(right);

    private Value RootOf(Value buffer) => _roots.TryGetValue(buffer, out var root) && root != buffer ? RootOf(root) : buffer;

    /// <summary>Notes that memory holds what a loop carries along, while a block of the loop is at work; gives what <see cref="EndCarrying"/> needs.</summary>
    internal Block? BeginCarrying(Value buffer, Block body)
    {
        var outer = _carriers.GetValueOrDefault(RootOf(buffer));
        _carriers[RootOf(buffer)] = body;
        return outer;
    }

    internal void EndCarrying(Value buffer, Block? outer)
    {
        if (outer is null) _carriers.Remove(RootOf(buffer));
        else _carriers[RootOf(buffer)] = outer;
    }

    /// <summary>
    /// True where writing to the memory of an operand disturbs nobody: it is ours, in this block or carried along by its loop, and no tensor in
    /// it is read later.
    /// </summary>
    internal bool CanWriteInPlace(Operation op, int operand)
    {
        var root = RootOf(BufferOf(op.GetOperand(operand)));
        var carrier = _carriers.GetValueOrDefault(root);
        if (_readOnlyRoots.Contains(root) || (carrier ?? root.ParentBlock) != op.Block) return false;
        foreach (var alias in _tensorsByRoot[root])
            foreach (var use in alias.Uses)
            {
                if (use.Owner == op && use.Index == operand) continue;
                if (_dead.Contains(use.Owner)) continue;
                // A loop carries only memory that nobody outside reads any more.
                if (carrier is not null && !IsWithin(use.Owner, carrier)) continue;
                if (use.Owner == op) return false;
                if (!IsBefore(use.Owner, op)) return false;
            }
        return true;
    }

    private static bool IsWithin(Operation user, Block block)
    {
        for (var at = user; at is not null; at = at.ParentOp)
            if (at.Block == block) return true;
        return false;
    }

    private static bool IsBefore(Operation user, Operation op)
    {
        var ancestor = user;
        while (ancestor.Block != op.Block)
        {
            if (ancestor.ParentOp is not { } parent) return false;
            ancestor = parent;
        }
        return ancestor.IsBeforeInBlock(op);
    }

    /// <summary>The op is done with, but its tensor results still name their memory for later ops.</summary>
    internal void EraseLater(Operation op) => _dead.Add(op);

    /// <summary>Erases the ops done with whose results nobody reads any more, the last ones first.</summary>
    internal void EraseNow()
    {
        for (int i = _dead.Count - 1; i >= 0; i--)
        {
            if (_dead[i].IsErased)
            {
                _dead.RemoveAt(i);
                continue;
            }
            if (_dead[i].HasUses) continue;
            foreach (var result in _dead[i].Results) Forget(result);
            _dead[i].Erase();
            _dead.RemoveAt(i);
        }
    }

    private void Forget(Value tensor)
    {
        if (!_buffers.Remove(tensor, out var buffer)) return;
        _tensorsByRoot.GetValueOrDefault(RootOf(buffer))?.Remove(tensor);
    }
}
