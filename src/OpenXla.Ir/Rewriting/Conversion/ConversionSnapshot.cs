namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>A copy of an operation, to put it back as it was.</summary>
internal sealed class ConversionSnapshot
{
    private readonly Operation _root;
    private readonly Operation _copy;

    internal ConversionSnapshot(Operation root)
    {
        _root = root;
        _copy = root.Clone();
    }

    /// <summary>Puts back what the operation held.</summary>
    internal void Restore()
    {
        for (int i = 0; i < _root.RegionCount; i++)
        {
            var region = _root.GetRegion(i);
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                foreach (var op in block.Operations) op.DropAllReferences();
            while (region.LastBlock is { } last) last.Erase();
            region.TakeBody(_copy.GetRegion(i));
        }
        foreach (var entry in _root.AllAttributes.Entries) _root.RemoveAttribute(entry.Name);
        foreach (var entry in _copy.AllAttributes.Entries) _root.SetAttribute(entry.Name, entry.Value);
        for (int i = 0; i < _root.ResultCount; i++)
        {
            var (result, old) = (_root.GetResult(i), _copy.GetResult(i).Type);
            if (!result.Type.Equals(old)) result.Type = old;
        }
        Forget();
    }

    /// <summary>Lets the copy go, which also takes it off the use lists of values outside.</summary>
    internal void Forget() => _copy.Erase();
}
