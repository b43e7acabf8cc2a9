namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of integers or floats.</summary>
public abstract class IntegerOrFloatTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Integer, HloElementKinds.Float);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Integer | HloElementKinds.Float);
}
