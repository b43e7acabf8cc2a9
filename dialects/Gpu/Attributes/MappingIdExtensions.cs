namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What the kinds of <see cref="MappingId"/> have in common.</summary>
internal static class MappingIdExtensions
{
    /// <summary>Whether it is a dimension of the grid taken as a line.</summary>
    internal static bool IsLinear(this MappingId id) => id >= MappingId.LinearDim0;

    /// <summary>The number among those of its kind.</summary>
    internal static long RelativeIndex(this MappingId id) => id.IsLinear() ? id - MappingId.LinearDim0 : (long)id;
}
