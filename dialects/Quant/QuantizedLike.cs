namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Quantized numbers, one or a tensor of them.</summary>
internal abstract class QuantizedLike : ITypeConstraint
{
    public static string Summary => "scalar or tensor of quantized type";

    public static bool IsSatisfiedBy(IrType type) => CastTypes.ElementOf(type) is QuantizedType;
}
