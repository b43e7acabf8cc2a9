namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Zeros.</summary>
internal static class ZeroElements
{
    /// <summary>A tensor of zeros.</summary>
    public static DenseElementsAttr Of(TensorType type) => DenseElementsAttr.Splat(type, Element(type.ElementType));

    /// <summary>One zero of any type of elements that constants can have.</summary>
    public static IrAttribute Element(IrType type) => DenseElementsAttr.Create(new TensorType([], type), new byte[DenseElementsAttr.SizeOf(type)]).SplatValue;
}
