namespace OpenXla.Ir.Passes.Stablehlo;

/// <summary>Tensors of zeros, or of nothing.</summary>
internal static class ZeroElements
{
    public static DenseElementsAttr Of(TensorType type) => DenseElementsAttr.Create(type, type.Shape.Span.Contains(0) ? [] : new byte[DenseElementsAttr.SizeOf(type.ElementType)]);
}
