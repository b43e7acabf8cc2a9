namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of real numbers with a sign: signed integers, floats or quantized.</summary>
public abstract class SignedRealTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.SignedInteger, HloElementKinds.Float, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.SignedInteger | HloElementKinds.Float | HloElementKinds.Quantized);
}
