namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of floats, complex numbers or elements quantized with one scale.</summary>
public abstract class FloatComplexOrQuantizedTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Float, HloElementKinds.Complex, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Complex | HloElementKinds.Quantized);
}
