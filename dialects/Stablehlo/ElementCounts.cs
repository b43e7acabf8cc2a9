namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How many elements tensors have, for shapes of any size.</summary>
public static class ElementCounts
{
    /// <summary>The number of elements; null where the shape is not known, or there are more than 64 bits can count.</summary>
    public static long? Of(IrType type) => type is TensorType { Shape: { HasElementCount: true } shape } ? shape.ElementCount : null;

    /// <summary>Whether both have one number of elements, which is known.</summary>
    public static bool AreSame(IrType left, IrType right) => Of(left) is { } count && Of(right) == count;

    /// <summary>Whether a constant can have that type: it is none of shapes that are not known, quantized elements or indices.</summary>
    public static bool MayBeConstant(IrType type) => Of(type) is not null && HloElements.IsAny(((TensorType)type).ElementType);
}
