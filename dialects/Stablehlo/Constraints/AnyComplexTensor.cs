namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor, ranked or not, of complex numbers.</summary>
public abstract class AnyComplexTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("tensor", HloElementKinds.Complex);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsAnyTensorOf(type, HloElementKinds.Complex);
}
