namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of numbers with a sign: signed integers, floats, complex or quantized.</summary>
public abstract class SignedNumberTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.SignedInteger, HloElementKinds.Float, HloElementKinds.Complex, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.SignedInteger | HloElementKinds.Float | HloElementKinds.Complex | HloElementKinds.Quantized);
}
