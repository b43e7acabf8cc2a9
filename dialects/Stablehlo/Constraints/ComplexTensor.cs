namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of complex numbers.</summary>
public abstract class ComplexTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Complex);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Complex);
}
