namespace OpenXla.Ir.Interfaces;

/// <summary>An attribute that gives the iterations of a loop to units of a device, such as its threads: in <c>mapping</c> of <c>scf.forall</c>.</summary>
public interface IDeviceMapping
{
    /// <summary>The number of the direction or of the dimension, among all that units of this kind have.</summary>
    long MappingId { get; }

    /// <summary>Whether the units are numbered in one line; else in the directions of a grid.</summary>
    bool IsLinear { get; }

    /// <summary>The number among the lines, or among the directions: from 0 on.</summary>
    long RelativeIndex { get; }
}
