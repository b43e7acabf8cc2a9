using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Checks that loads and stores share.</summary>
internal static class MemoryAccess
{
    /// <summary>What keeps a memref from being accessed by vectors that lie contiguously in it; null where nothing does.</summary>
    internal static string? FindLayoutMistake(VectorType vector, MemRefType memory)
    {
        // One element may come from anywhere.
        if (!vector.IsScalable && VectorTypes.ElementCount(vector) == 1) return null;
        bool isContiguous = StridedLayout.Of(memory) is { } layout && (layout.Strides.Length == 0 || layout.Strides[^1] == 1);
        return isContiguous ? null : "most minor memref dim must have unit stride";
    }

    internal static string? FindIndicesMistake(OperandRange indices, ShapedType memory) =>
        indices.Count == memory.Rank ? null : $"requires {memory.Rank} indices";
}
