namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of numbers: integers, floats, complex or quantized with one scale.</summary>
public abstract class NumberTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Integer, HloElementKinds.Float, HloElementKinds.Complex, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Integer | HloElementKinds.Float | HloElementKinds.Complex | HloElementKinds.Quantized);
}
