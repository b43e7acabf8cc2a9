namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of quantized elements.</summary>
public abstract class QuantizedTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Quantized, HloElementKinds.PerAxisQuantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Quantized | HloElementKinds.PerAxisQuantized);
}
