namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Elements that are indices.</summary>
internal abstract class IndexElements : IAttributeConstraint
{
    public static string Summary => "index elements attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is DenseElementsAttr { ElementType: IndexType };
}
