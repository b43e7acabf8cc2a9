namespace OpenXla.Ir;

/// <summary>Goes through the regions of operations, the last first, without a list of them: as one comes to them who puts all on a stack.</summary>
internal struct InnerRegions
{
    /// <summary>Whether it is the regions of one operation, not of its neighbours too.</summary>
    private readonly bool _isOfOne;
    private Operation? _op;

    /// <summary>How many regions of the operation are left.</summary>
    private int _left;

    /// <summary>The regions of an operation.</summary>
    internal InnerRegions(Operation op)
    {
        _isOfOne = true;
        _op = op;
        _left = op.RegionCount;
    }

    /// <summary>The regions of all operations right inside of a region.</summary>
    internal InnerRegions(Region region)
    {
        _op = LastOf(region.LastBlock);
        _left = _op?.RegionCount ?? 0;
    }

    /// <summary>The next region; null once there is none.</summary>
    internal Region? Next()
    {
        while (_op is not null)
        {
            if (_left > 0) return _op.GetRegion(--_left);
            _op = _isOfOne ? null : _op.Previous ?? LastOf(_op.Block!.Previous);
            _left = _op?.RegionCount ?? 0;
        }
        return null;
    }

    private static Operation? LastOf(Block? block)
    {
        while (block is { Last: null }) block = block.Previous;
        return block?.Last;
    }
}
