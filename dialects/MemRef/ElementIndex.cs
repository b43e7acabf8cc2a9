namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Which element an access reaches, as <see cref="IDestructurableType.SubelementTypes"/> of memory counts them.</summary>
internal static class ElementIndex
{
    /// <summary>The coordinates; null where they are no constants, or out of bounds.</summary>
    internal static ArrayAttr? Of(OperandRange indices, MemRefType type)
    {
        var coordinates = new IrAttribute[indices.Count];
        for (int i = 0; i < coordinates.Length; i++)
        {
            if (OperationFolding.ConstantOf(indices[i]) is not IntegerAttr { FitsInt64: true } at || at.Int64 < 0 || at.Int64 >= type.Shape[i]) return null;
            coordinates[i] = at;
        }
        return new ArrayAttr([.. coordinates]);
    }
}
