namespace OpenXla.Ir.Dialects.SparseTensor;

/// <summary>What does not hold of the coordinates of a level, or how they lie in memory.</summary>
[Flags]
public enum LevelProperties
{
    None = 0,

    /// <summary>A coordinate may occur more than once.</summary>
    NonUnique = 1,

    /// <summary>Coordinates come in any order.</summary>
    NonOrdered = 2,

    /// <summary>Each level of a run of singletons is an array of its own: a structure of arrays.</summary>
    StructureOfArrays = 4,
}
