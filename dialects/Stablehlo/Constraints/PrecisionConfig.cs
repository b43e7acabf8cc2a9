namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The precision of each side of a product.</summary>
public abstract class PrecisionConfig : IAttributeConstraint
{
    public static string Summary => "Precision Config attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static p => p is PrecisionAttr);
}
