namespace OpenXla.Ir.Rewriting;

/// <summary>What a rewriter does with blocks and regions.</summary>
public partial class PatternRewriter
{
    /// <summary>Whether blocks have come, gone or moved since this was last set back.</summary>
    private protected bool HasChangedBlocks { get; set; }

    public override Block CreateBlock(Region region, params ReadOnlySpan<IrType> argumentTypes)
    {
        HasChangedBlocks = true;
        return base.CreateBlock(region, argumentTypes);
    }

    /// <summary>Moves an operation before another one, in whatever block that is.</summary>
    public void MoveBefore(Operation op, Operation other)
    {
        ArgumentNullException.ThrowIfNull(op);
        op.MoveBefore(other);
        NotifyModified(op);
    }

    /// <summary>Moves an operation right after another one.</summary>
    public void MoveAfter(Operation op, Operation other)
    {
        ArgumentNullException.ThrowIfNull(op);
        op.MoveAfter(other);
        NotifyModified(op);
    }

    /// <summary>Moves the operations of a block before <paramref name="before"/>, its arguments replaced by <paramref name="values"/>, and erases it.</summary>
    public void InlineBlockBefore(Block source, Operation before, params ReadOnlySpan<Value> values)
    {
        ArgumentNullException.ThrowIfNull(before);
        Inline(source, before.Block!, before, values);
    }

    /// <summary>Moves the operations of a block to the end of <paramref name="target"/>, its arguments replaced by <paramref name="values"/>, and erases it.</summary>
    public void MergeBlocks(Block source, Block target, params ReadOnlySpan<Value> values)
    {
        ArgumentNullException.ThrowIfNull(target);
        Inline(source, target, null, values);
    }

    /// <summary>Moves <paramref name="first"/> and all that follows into a new block right after the present one.</summary>
    public Block SplitBlock(Operation first)
    {
        ArgumentNullException.ThrowIfNull(first);
        HasChangedBlocks = true;
        var rest = first.Block!.SplitBefore(first);
        foreach (var op in rest.Operations) NotifyModified(op);
        return rest;
    }

    /// <summary>Moves all blocks of a region before <paramref name="before"/>, which is in another region.</summary>
    public void InlineRegionBefore(Region source, Block before)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(before);
        HasChangedBlocks = true;
        foreach (var block in source.Blocks)
        {
            block.Detach();
            before.Parent!.InsertBefore(block, before);
        }
    }

    /// <summary>Moves all blocks of a region to the end of <paramref name="target"/>.</summary>
    public void InlineRegion(Region source, Region target)
    {
        ArgumentNullException.ThrowIfNull(target);
        HasChangedBlocks = true;
        target.TakeBody(source);
    }

    /// <summary>Copies all blocks of a region to the end of <paramref name="target"/>; what was copied is found in <paramref name="mapping"/>.</summary>
    public void CloneRegion(Region source, Region target, IrMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(target);
        HasChangedBlocks = true;
        var last = target.LastBlock;
        source.CloneInto(target, mapping);
        for (var block = last is null ? target.FirstBlock : last.Next; block is not null; block = block.Next)
            foreach (var op in block.Operations) OnInserted(op);
    }

    /// <summary>Erases a block that nobody branches to, with its operations.</summary>
    public void EraseBlock(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        HasChangedBlocks = true;
        foreach (var op in block.Operations) op.DropAllReferences();
        while (block.Last is { } last) Erase(last);
        block.Erase();
    }

    private void Inline(Block source, Block target, Operation? before, ReadOnlySpan<Value> values)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (values.Length != source.ArgumentCount)
            throw new ArgumentException($"the block has {source.ArgumentCount} arguments, but {values.Length} values were given", nameof(values));
        HasChangedBlocks = true;
        for (int i = 0; i < values.Length; i++) ReplaceAllUsesWith(source.GetArgument(i), values[i]);
        var moved = source.Operations.ToArray();
        target.TakeOperations(source, before);
        foreach (var op in moved) NotifyModified(op);
        source.Erase();
    }
}
