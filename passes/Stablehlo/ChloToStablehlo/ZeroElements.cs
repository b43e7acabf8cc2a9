namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Tensors of zeros.</summary>
internal static class ZeroElements
{
    public static DenseElementsAttr Of(TensorType type) => DenseElementsAttr.Create(type, new byte[DenseElementsAttr.SizeOf(type.ElementType)]);
}
