namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How memory that tiles go through is laid out.</summary>
internal static class MemoryLayout
{
    /// <summary>True where neighbours of the last dimension are neighbours in memory.</summary>
    internal static bool HasUnitStride(MemRefType type) => type.Layout switch
    {
        null => true,
        StridedLayoutAttr { Strides: var strides } => strides.Rank == 0 || strides[^1] == 1,
        _ => false,
    };
}
