using System.Diagnostics;

namespace OpenXla.Ir;

/// <summary>A list of blocks that belongs to an operation.</summary>
[DebuggerDisplay("region of {Owner.Name,nq}")]
public sealed class Region
{
    internal Block? _first;
    internal Block? _last;

    /// <summary>Free for the algorithm that owns the isolated region just now.</summary>
    internal int _scratch;

    internal Region(Operation owner, int index)
    {
        Owner = owner;
        Index = index;
    }

    public Operation Owner { get; private set; }

    /// <summary>The position among the regions of <see cref="Owner"/>.</summary>
    public int Index { get; private set; }

    /// <summary>Gives a region that stood alone to its operation.</summary>
    internal void AttachTo(Operation owner, int index)
    {
        Owner = owner;
        Index = index;
    }

    public IrContext Context => Owner.Context;
    public bool IsEmpty => _first is null;
    public bool HasOneBlock => _first is not null && _first == _last;

    /// <summary>The entry block.</summary>
    /// <exception cref="InvalidOperationException">The region is empty.</exception>
    public Block Entry => _first ?? throw new InvalidOperationException($"region #{Index} of '{Owner.Name}' is empty");

    public Block? FirstBlock => _first;
    public Block? LastBlock => _last;

    /// <summary>The blocks in order; the block just visited may be erased or moved.</summary>
    public IEnumerable<Block> Blocks
    {
        get
        {
            for (var block = _first; block is not null;)
            {
                var next = block.Next;
                yield return block;
                block = next;
            }
        }
    }

    /// <summary>Appends a new block with the given argument types.</summary>
    public Block AddBlock(params ReadOnlySpan<IrType> argumentTypes)
    {
        var block = new Block();
        Append(block);
        foreach (var type in argumentTypes) block.AddArgument(type, Owner.Location);
        return block;
    }

    public void Append(Block block) => InsertBefore(block, null);

    /// <summary>Inserts a block that is in no region before <paramref name="next"/>, or at the end.</summary>
    public void InsertBefore(Block block, Block? next)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (block.Parent is not null) throw new ArgumentException("the block is in a region already", nameof(block));
        block.Parent = this;
        var previous = next is null ? _last : next.Previous;
        block.Previous = previous;
        block.Next = next;
        if (previous is null) _first = block;
        else previous.Next = block;
        if (next is null) _last = block;
        else next.Previous = block;
    }

    internal void Remove(Block block)
    {
        if (block.Previous is null) _first = block.Next;
        else block.Previous.Next = block.Next;
        if (block.Next is null) _last = block.Previous;
        else block.Next.Previous = block.Previous;
        block.Parent = null;
        block.Previous = block.Next = null;
    }

    /// <summary>Moves all blocks of <paramref name="other"/> to the end of this region.</summary>
    public void TakeBody(Region other)
    {
        ArgumentNullException.ThrowIfNull(other);
        while (other._first is { } block)
        {
            other.Remove(block);
            Append(block);
        }
    }

    /// <summary>True where this region is inside an op whose region is <paramref name="other"/>, at any depth, or is that region.</summary>
    public bool IsWithin(Region other)
    {
        for (var region = this; region is not null; region = region.Owner.ParentRegion)
            if (region == other) return true;
        return false;
    }
}
