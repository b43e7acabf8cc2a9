using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace OpenXla.Ir;

/// <summary>A list of operations with arguments; the last operation is the terminator.</summary>
[DebuggerDisplay("block of {Parent?.Owner.Name,nq}")]
public sealed class Block
{
    private const int OrderStride = 8;

    /// <summary>The only argument, or a list with room for some: most blocks with arguments have one, which needs no list.</summary>
    private object? _arguments;
    private int _argumentCount;
    internal Operation? _first;
    internal Operation? _last;
    internal Operation? _firstBranch;
    internal int _firstBranchSlot;
    private bool _orderIsValid = true;

    /// <summary>Where the dominator tree that was computed last has this block; only a hint, which the tree checks.</summary>
    internal int _treeIndex;

    /// <summary>Free for the algorithm that owns the isolated region just now.</summary>
    internal int _scratch;

    public Region? Parent { get; internal set; }
    public Block? Previous { get; internal set; }
    public Block? Next { get; internal set; }

    /// <summary>The operation whose region holds this block.</summary>
    public Operation? ParentOp => Parent?.Owner;

    public IrContext Context => Parent?.Context ?? throw new InvalidOperationException("the block is in no region");
    public bool IsEntry => Parent is not null && Parent._first == this;
    public bool IsEmpty => _first is null;
    public Operation? First => _first;
    public Operation? Last => _last;

    /// <summary>The nearest blocks of one region that are or hold the given ones; null where these have no region in common.</summary>
    internal static (Block One, Block Other)? FindSameRegion(Block left, Block right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var around = new Dictionary<Region, Block>();
        for (Block? block = left; block?.Parent is { } region; block = block.ParentOp?.Block) around[region] = block;
        for (Block? block = right; block?.Parent is { } region; block = block.ParentOp?.Block)
            if (around.TryGetValue(region, out var same)) return (same, block);
        return null;
    }

    /// <summary>The last operation if it is a terminator.</summary>
    public Operation? Terminator => _last is { } last && last.Info.Is(OperationTraits.Terminator) ? last : null;

    public int ArgumentCount => _argumentCount;

    public BlockArgumentRange Arguments => new(this);

    public Value GetArgument(int index) => (uint)index < (uint)_argumentCount
        ? new Value(ArgumentAt(index))
        : throw new ArgumentOutOfRangeException(nameof(index));

    public Value AddArgument(IrType type, Location location)
    {
        ArgumentNullException.ThrowIfNull(type);
        var argument = new BlockArgumentStorage(this, _argumentCount, type, location.Id);
        if (_arguments is null) _arguments = argument;
        else RoomFor(_argumentCount + 1)[_argumentCount] = argument;
        _argumentCount++;
        return new Value(argument);
    }

    internal BlockArgumentStorage ArgumentAt(int index) => _arguments is BlockArgumentStorage only ? only : Unsafe.As<BlockArgumentStorage[]>(_arguments!)[index];

    /// <summary>The list of the arguments, with room for so many.</summary>
    private BlockArgumentStorage[] RoomFor(int count)
    {
        var list = _arguments as BlockArgumentStorage[];
        if (list is not null && list.Length >= count) return list;
        var longer = new BlockArgumentStorage[Math.Max(count, Math.Max(_argumentCount + 2, _argumentCount * 2))];
        for (int i = 0; i < _argumentCount; i++) longer[i] = ArgumentAt(i);
        _arguments = longer;
        return longer;
    }

    /// <summary>Makes room for so many further arguments at once.</summary>
    public void ReserveArguments(int count)
    {
        if (_argumentCount + count > 1) RoomFor(_argumentCount + count);
    }

    public Value InsertArgument(int index, IrType type, Location location)
    {
        if ((uint)index > (uint)_argumentCount) throw new ArgumentOutOfRangeException(nameof(index));
        var argument = AddArgument(type, location);
        if (_argumentCount == 1) return argument;
        var list = RoomFor(_argumentCount);
        Array.Copy(list, index, list, index + 1, _argumentCount - index - 1);
        list[index] = (BlockArgumentStorage)argument.Storage!;
        for (int i = index; i < _argumentCount; i++) list[i].Index = i;
        return argument;
    }

    /// <exception cref="InvalidOperationException">The argument still has uses.</exception>
    public void EraseArgument(int index)
    {
        if (GetArgument(index).HasUses) throw new InvalidOperationException($"block argument #{index} still has uses");
        _argumentCount--;
        if (_arguments is not BlockArgumentStorage[] list)
        {
            _arguments = null;
            return;
        }
        Array.Copy(list, index + 1, list, index, _argumentCount - index);
        list[_argumentCount] = null!;
        for (int i = index; i < _argumentCount; i++) list[i].Index = i;
    }

    public void SetArgumentLocation(int index, Location location) => ((BlockArgumentStorage)GetArgument(index).Storage!)._location = location.Id;

    /// <summary>The operations in order. The operation just visited may be erased or moved, and new ones inserted before it.</summary>
    public OperationRange Operations => new(_first);

    public IEnumerable<TOp> OperationsOf<TOp>()
        where TOp : class
    {
        for (var op = _first; op is not null;)
        {
            var next = op.Next;
            if (op is TOp match) yield return match;
            op = next;
        }
    }

    /// <summary>Inserts an operation that is in no block before <paramref name="next"/>, or at the end.</summary>
    public void InsertBefore(Operation op, Operation? next)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op._block is not null) throw new ArgumentException($"'{op.Name}' is in a block already", nameof(op));
        if (next is not null && next._block != this) throw new ArgumentException("the insertion point is in another block", nameof(next));
        op.ThrowIfErased();
        op._block = this;
        var previous = next is null ? _last : next._previous;
        op._previous = previous;
        op._next = next;
        if (previous is null) _first = op;
        else previous._next = op;
        if (next is null)
        {
            _last = op;
            op._order = previous is null ? 0 : previous._order + OrderStride;
            if (op._order < 0) _orderIsValid = false;
        }
        else
        {
            next._previous = op;
            int low = previous is null ? next._order - (2 * OrderStride) : previous._order;
            op._order = (int)(((long)low + next._order) >> 1);
            if (op._order == low || op._order > next._order) _orderIsValid = false;
        }
    }

    /// <summary>Inserts an operation that is in no block at the end.</summary>
    public void Append(Operation op)
    {
        // What builds IR does this for every operation: without the questions of InsertBefore where they are answered.
        if (_last is not { } last || op._block is not null || op.IsErased)
        {
            InsertBefore(op, null);
            return;
        }
        op._block = this;
        op._previous = last;
        last._next = op;
        _last = op;
        op._order = last._order + OrderStride;
        if (op._order < 0) _orderIsValid = false;
    }

    internal void Remove(Operation op)
    {
        if (op._previous is null) _first = op._next;
        else op._previous._next = op._next;
        if (op._next is null) _last = op._previous;
        else op._next._previous = op._previous;
        op._block = null;
        op._previous = op._next = null;
    }

    internal void EnsureOrder()
    {
        if (_orderIsValid) return;
        int order = 0;
        for (var op = _first; op is not null; op = op._next) op._order = order += OrderStride;
        _orderIsValid = true;
    }

    public bool HasPredecessors => _firstBranch is not null;

    /// <summary>The blocks that branch here, once per edge.</summary>
    public PredecessorRange Predecessors => new(this);

    public IEnumerable<Block> Successors
    {
        get
        {
            if (_last is null) yield break;
            for (int i = 0; i < _last.SuccessorCount; i++) yield return _last.GetSuccessor(i);
        }
    }

    /// <summary>Makes every branch to this block go to <paramref name="other"/>.</summary>
    public void ReplaceAllUsesWith(Block other)
    {
        ArgumentNullException.ThrowIfNull(other);
        while (_firstBranch is { } op) op.Branch(_firstBranchSlot, other);
    }

    /// <summary>Moves <paramref name="first"/> and all that follows into a new block right after this one.</summary>
    public Block SplitBefore(Operation first)
    {
        if (first._block != this) throw new ArgumentException("the operation is in another block", nameof(first));
        var rest = new Block();
        Parent!.InsertBefore(rest, Next);
        for (var op = first; op is not null;)
        {
            var next = op._next;
            Remove(op);
            rest.Append(op);
            op = next;
        }
        return rest;
    }

    /// <summary>Moves all operations of <paramref name="other"/> before <paramref name="next"/> (or to the end) of this block.</summary>
    public void TakeOperations(Block other, Operation? next = null)
    {
        while (other._first is { } op)
        {
            other.Remove(op);
            InsertBefore(op, next);
        }
    }

    /// <summary>Erases the block and all its operations.</summary>
    /// <exception cref="InvalidOperationException">A value of the block is used outside of it, or a branch leads to it.</exception>
    public void Erase()
    {
        foreach (var op in Operations) op.DropAllReferences();
        if (_firstBranch is not null) throw new InvalidOperationException("the block is still the successor of an operation");
        while (_last is { } last) last.Erase();
        for (int i = 0; i < _argumentCount; i++)
            if (GetArgument(i).HasUses) throw new InvalidOperationException($"block argument #{i} still has uses");
        Parent?.Remove(this);
    }

    /// <summary>Takes the block out of its region; it can be inserted elsewhere.</summary>
    public void Detach() => Parent?.Remove(this);
}
