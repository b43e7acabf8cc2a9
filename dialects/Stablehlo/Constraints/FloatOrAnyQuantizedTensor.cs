namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of floats or quantized elements.</summary>
public abstract class FloatOrAnyQuantizedTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Float, HloElementKinds.Quantized, HloElementKinds.PerAxisQuantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Quantized | HloElementKinds.PerAxisQuantized);
}
