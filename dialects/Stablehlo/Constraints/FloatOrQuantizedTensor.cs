namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of floats or elements quantized with one scale.</summary>
public abstract class FloatOrQuantizedTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Float, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Quantized);
}
