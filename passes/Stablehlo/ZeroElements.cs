namespace OpenXla.Ir.Passes.Stablehlo;

/// <summary>Zeros.</summary>
internal static class ZeroElements
{
    /// <summary>A tensor of zeros, or of nothing.</summary>
    public static DenseElementsAttr Of(TensorType type) => DenseElementsAttr.Create(type, type.Shape.Span.Contains(0) ? [] : new byte[DenseElementsAttr.SizeOf(type.ElementType)]);

    /// <summary>One zero of any type of elements that constants can have.</summary>
    public static IrAttribute Element(IrType type) => DenseElementsAttr.Create(new TensorType([], type), new byte[DenseElementsAttr.SizeOf(type)]).SplatValue;
}
