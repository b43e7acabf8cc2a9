namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor, ranked or not, of floats.</summary>
public abstract class AnyFloatTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("tensor", HloElementKinds.Float);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsAnyTensorOf(type, HloElementKinds.Float);
}
