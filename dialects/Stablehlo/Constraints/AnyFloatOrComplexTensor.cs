namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor, ranked or not, of floats or complex numbers.</summary>
public abstract class AnyFloatOrComplexTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("tensor", HloElementKinds.Float, HloElementKinds.Complex);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsAnyTensorOf(type, HloElementKinds.Float | HloElementKinds.Complex);
}
