namespace OpenXla.Ir.Passes.Stablehlo;

/// <summary>How many elements tensors have, for shapes of any size.</summary>
internal static class ElementCounts
{
    /// <summary>The number of elements; null where the shape is not known, or there are more than 64 bits can count.</summary>
    public static long? Of(IrType type)
    {
        if (type is not TensorType { HasStaticShape: true } tensor) return null;
        if (tensor.Shape.Span.Contains(0)) return 0;
        Int128 count = 1;
        foreach (long extent in tensor.Shape)
        {
            count *= extent;
            if (count > long.MaxValue) return null;
        }
        return (long)count;
    }

    /// <summary>Whether both have one number of elements, which is known.</summary>
    public static bool AreSame(IrType left, IrType right) => Of(left) is { } count && Of(right) == count;

    /// <summary>Whether a constant can have that type: quantized elements and shapes that are not known can't be written down.</summary>
    public static bool MayBeConstant(IrType type) => Of(type) is not null && DenseElementsAttr.IsSupported(((TensorType)type).ElementType);
}
