namespace OpenXla.Ir;

/// <content>Regions, place in a block, erasing, cloning, walking.</content>
public abstract partial class Operation
{
    public int RegionCount => Regions.Length;

    public ReadOnlySpan<Region> Regions => _extra is null ? default : _extra.Regions;

    public Region GetRegion(int index)
    {
        if (Regions is var regions && (uint)index < (uint)regions.Length) return regions[index];
        throw new ArgumentOutOfRangeException(nameof(index), $"'{Name}' has {RegionCount} regions, but #{index} was asked for");
    }

    /// <summary>True where this operation comes before <paramref name="other"/>, which is in the same block.</summary>
    public bool IsBeforeInBlock(Operation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_block is null || _block != other._block) throw new ArgumentException("the operations are not in one block", nameof(other));
        _block.EnsureOrder();
        return _order < other._order;
    }

    /// <summary>The nearest operation around this one, of the given class or interface.</summary>
    public TOp? Ancestor<TOp>()
        where TOp : class
    {
        for (var op = ParentOp; op is not null; op = op.ParentOp)
            if (op is TOp match) return match;
        return null;
    }

    /// <summary>True where this operation encloses <paramref name="other"/> or is it.</summary>
    public bool Encloses(Operation other)
    {
        for (var op = other; op is not null; op = op.ParentOp)
            if (op == this) return true;
        return false;
    }

    /// <summary>Takes the operation out of its block; it can be inserted elsewhere.</summary>
    public void Detach()
    {
        ThrowIfErased();
        _block?.Remove(this);
    }

    public void MoveBefore(Operation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) return;
        Detach();
        other._block!.InsertBefore(this, other);
    }

    public void MoveAfter(Operation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) return;
        Detach();
        other._block!.InsertBefore(this, other._next);
    }

    /// <summary>Erases the operation with all that its regions hold.</summary>
    /// <exception cref="InvalidOperationException">A result still has uses.</exception>
    public void Erase()
    {
        ThrowIfErased();
        if (HasUses) throw new InvalidOperationException($"'{Name}' still has uses and can't be erased");
        EraseRegions();
        DropOperands();
        DropSuccessors();
        _block?.Remove(this);
        _bits |= ErasedBit;
    }

    private void EraseRegions()
    {
        foreach (var region in Regions)
        {
            for (var block = region._first; block is not null; block = block.Next)
                for (var op = block._first; op is not null; op = op._next) op.DropAllReferences();
            while (region._last is { } last) last.Erase();
        }
    }

    /// <summary>Drops operands and successors here and in all regions, so that ops which refer to one another can be erased in any order.</summary>
    public void DropAllReferences()
    {
        foreach (var region in Regions)
            for (var block = region._first; block is not null; block = block.Next)
                for (var op = block._first; op is not null; op = op._next) op.DropAllReferences();
        DropOperands();
        DropSuccessors();
    }

    /// <summary>A copy with its regions, in no block. Operands are looked up in <paramref name="mapping"/>, results are added to it.</summary>
    public Operation Clone(IrMapping? mapping = null)
    {
        ThrowIfErased();
        mapping ??= new IrMapping();
        var copy = _info.CreateBlank();
        copy._location = _location;
        copy.CopyTypesFrom(this);
        copy.CopyOperandsFrom(this, mapping);
        if (SuccessorCount > 0)
        {
            var successors = new List<Block>(SuccessorCount);
            for (int i = 0; i < SuccessorCount; i++) successors.Add(mapping.Lookup(GetSuccessor(i)));
            copy.InitializeSuccessors(successors);
        }
        if (RegionCount > 0)
        {
            var regions = new Region[RegionCount];
            for (int i = 0; i < regions.Length; i++) regions[i] = new Region(copy, i);
            copy.Extra.SetRegions(regions);
        }
        copy.CopyAttributesFrom(this);
        for (int i = 0; i < ResultCount; i++) mapping.Map(GetResult(i), copy.GetResult(i));
        for (int i = 0; i < RegionCount; i++) GetRegion(i).CloneInto(copy.GetRegion(i), mapping);
        return copy;
    }

    /// <summary>Visits this operation and all inside it, the inner ones first. The op just visited may be erased.</summary>
    public void Walk(Action<Operation> visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        foreach (var region in Regions)
            for (var block = region._first; block is not null;)
            {
                var nextBlock = block.Next;
                for (var op = block._first; op is not null;)
                {
                    var next = op._next;
                    op.Walk(visit);
                    op = next;
                }
                block = nextBlock;
            }
        visit(this);
    }

    /// <summary>All operations of the given class or interface inside this one, outer ones first, in the order of the text.</summary>
    public IEnumerable<TOp> Descendants<TOp>()
        where TOp : class
    {
        var found = new List<TOp>();
        CollectDescendants(found);
        return found;
    }

    private void CollectDescendants<TOp>(List<TOp> found)
        where TOp : class
    {
        foreach (var region in Regions)
            for (var block = region._first; block is not null; block = block.Next)
                for (var op = block._first; op is not null; op = op._next)
                {
                    if (op is TOp match) found.Add(match);
                    op.CollectDescendants(found);
                }
    }
}
