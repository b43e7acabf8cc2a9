namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The precision of each side of a product.</summary>
public abstract class PrecisionConfig : IAttributeConstraint
{
    public static string Summary => "Precision Config attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => ArrayAttrOf<PrecisionAttr>.IsSatisfiedBy(attribute);
}
