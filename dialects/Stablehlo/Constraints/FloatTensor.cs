namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of floats.</summary>
public abstract class FloatTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Float);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float);
}
