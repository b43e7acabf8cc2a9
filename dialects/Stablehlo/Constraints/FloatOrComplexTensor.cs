namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of floats or complex numbers.</summary>
public abstract class FloatOrComplexTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Float, HloElementKinds.Complex);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Complex);
}
