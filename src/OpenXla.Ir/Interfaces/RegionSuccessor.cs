namespace OpenXla.Ir.Interfaces;

/// <summary>Where control goes next inside an <see cref="IRegionBranch"/>: into one of its regions, or back to the operation, and which values receive what is handed on.</summary>
public readonly struct RegionSuccessor : IEquatable<RegionSuccessor>
{
    private readonly int _first;

    private RegionSuccessor(Operation owner, Region? region, int first, int count)
    {
        Owner = owner;
        Region = region;
        _first = first;
        InputCount = count;
    }

    /// <summary>The operation with the regions.</summary>
    public Operation Owner { get; }

    /// <summary>The region that control enters; null where it goes back to <see cref="Owner"/>.</summary>
    public Region? Region { get; }

    public bool IsParent => Region is null;

    /// <summary>How many values receive something.</summary>
    public int InputCount { get; }

    /// <summary>A value that receives: an argument of the region's entry block, or a result of the operation.</summary>
    public Value GetInput(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)InputCount, nameof(index));
        return Region is null ? Owner.GetResult(_first + index) : Region.Entry.GetArgument(_first + index);
    }

    /// <summary>The number of the first argument or result that receives.</summary>
    public int FirstInput => _first;

    /// <summary>A region whose entry arguments from number <paramref name="first"/> on receive.</summary>
    public static RegionSuccessor Into(Region region, int first = 0)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new(region.Owner, region, first, region.IsEmpty ? 0 : Math.Max(0, region.Entry.ArgumentCount - first));
    }

    /// <summary>A region that receives nothing, whatever arguments it has.</summary>
    public static RegionSuccessor IntoWithoutInputs(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new(region.Owner, region, 0, 0);
    }

    /// <summary>Back to the operation, whose results receive.</summary>
    public static RegionSuccessor Parent(Operation owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return new(owner, null, 0, owner.ResultCount);
    }

    /// <summary>Back to the operation, whose results receive nothing.</summary>
    public static RegionSuccessor ParentWithoutInputs(Operation owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return new(owner, null, 0, 0);
    }

    public bool Equals(RegionSuccessor other) => Owner == other.Owner && Region == other.Region;
    public override bool Equals(object? obj) => obj is RegionSuccessor other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(Owner, Region);
    public static bool operator ==(RegionSuccessor left, RegionSuccessor right) => left.Equals(right);
    public static bool operator !=(RegionSuccessor left, RegionSuccessor right) => !left.Equals(right);
}
