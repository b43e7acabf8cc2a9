namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of integers, truth values not among them.</summary>
public abstract class IntegerTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Integer);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Integer);
}
