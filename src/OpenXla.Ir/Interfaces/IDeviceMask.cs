namespace OpenXla.Ir.Interfaces;

/// <summary>An attribute that says which units of a device take part, beside those of <see cref="IDeviceMapping"/>: at most one in a list.</summary>
public interface IDeviceMask
{
    /// <summary>How many units the mask can tell of, from the first on.</summary>
    long UnitCount { get; }

    /// <summary>Whether the unit of this number takes part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mask can't tell of that unit.</exception>
    bool IsActive(long unit);
}
