using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>Creates operations at an insertion point, at a current location.</summary>
public class OpBuilder
{
    public OpBuilder(IrContext context) => Context = context ?? throw new ArgumentNullException(nameof(context));

    public IrContext Context { get; }

    private OperationState? _spareState;

    /// <summary>The number of the location: drivers set it for each operation that they look at.</summary>
    private int _location;

    /// <summary>The block whose end is the insertion point; where that is before an operation, its block counts.</summary>
    private Block? _block;

    /// <summary>The location that new operations get.</summary>
    public Location Location
    {
        get => new(Context, _location);
        set => _location = value.Id;
    }

    /// <summary>Where new operations go; null for a builder whose operations stay in no block.</summary>
    public Block? Block => Before is { } before ? before.Block : _block;

    /// <summary>The operation before which new ones go; null for the end of the block.</summary>
    public Operation? Before { get; private set; }

    public static OpBuilder AtEnd(Block block, Location location = default)
    {
        ArgumentNullException.ThrowIfNull(block);
        var builder = new OpBuilder(block.Context) { Location = location };
        builder.SetInsertionPointToEnd(block);
        return builder;
    }

    public static OpBuilder BeforeOp(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        var builder = new OpBuilder(op.Context);
        builder.SetInsertionPoint(op);
        return builder;
    }

    /// <summary>Inserts before <paramref name="op"/> and takes over its location.</summary>
    public void SetInsertionPoint(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        Before = op;
        _location = op._location;
    }

    public void SetInsertionPointAfter(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        _block = op.Block;
        Before = op.Next;
        Location = op.Location;
    }

    /// <summary>Inserts right after the value's definition: after its op, or at the start of its block.</summary>
    public void SetInsertionPointAfter(Value value)
    {
        if (value.DefiningOp is { } op) SetInsertionPointAfter(op);
        else SetInsertionPointToStart(value.ArgumentOwner!);
    }

    public void SetInsertionPointToStart(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        _block = block;
        Before = block.First;
    }

    public void SetInsertionPointToEnd(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        _block = block;
        Before = null;
    }

    /// <summary>Keeps the insertion point and location; disposing brings them back.</summary>
    public InsertionGuard Guard() => new(this);

    /// <summary>What is to become an operation at the current location.</summary>
    public OperationState NewState(string name) => NewState(Context.GetOperation(name));

    /// <inheritdoc cref="NewState(string)"/>
    public OperationState NewState<TOp>()
        where TOp : Operation, IOperationDefinition<TOp> => NewState(Context.GetOperation<TOp>());

    private OperationState NewState(OperationInfo info)
    {
        if (_spareState is not { } state) return new OperationState(info, Location) { Lender = this };
        _spareState = null;
        state.Reset(info, Location);
        return state;
    }

    /// <summary>Creates the operation and inserts it. A state that this builder has made has served then: its memory is used for the next one.</summary>
    public Operation Insert(OperationState state)
    {
        var op = Operation.Create(state);
        if (state.Lender == this) _spareState = state;
        Insert(op);
        return op;
    }

    /// <inheritdoc cref="Insert(OperationState)"/>
    public TOp Insert<TOp>(OperationState state)
        where TOp : Operation => (TOp)Insert(state);

    /// <summary>Inserts an operation that is in no block.</summary>
    public virtual void Insert(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (Block is { } block) block.InsertBefore(op, Before);
        else if (Before is { IsErased: true }) throw new InvalidOperationException($"the operation before which '{op.Name}' was to be inserted has been erased");
    }

    /// <summary>Inserts a copy of an operation, with its regions.</summary>
    public Operation InsertClone(Operation op, IrMapping? mapping = null)
    {
        ArgumentNullException.ThrowIfNull(op);
        var copy = op.Clone(mapping);
        Insert(copy);
        return copy;
    }

    /// <summary>A new block at the end of a region; insertion moves to its end.</summary>
    public virtual Block CreateBlock(Region region, params ReadOnlySpan<IrType> argumentTypes)
    {
        ArgumentNullException.ThrowIfNull(region);
        var block = new Block();
        region.Append(block);
        foreach (var type in argumentTypes) block.AddArgument(type, Location);
        SetInsertionPointToEnd(block);
        return block;
    }

    /// <summary>Brings an insertion point back.</summary>
    public readonly struct InsertionGuard : IDisposable
    {
        private readonly OpBuilder _builder;
        private readonly Block? _block;
        private readonly Operation? _before;
        private readonly int _location;

        internal InsertionGuard(OpBuilder builder) => (_builder, _block, _before, _location) = (builder, builder._block, builder.Before, builder._location);

        public void Dispose() => (_builder._block, _builder.Before, _builder._location) = (_block, _before, _location);
    }
}
