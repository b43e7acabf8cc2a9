namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A kind of loop for each loop.</summary>
internal abstract class IteratorTypes : IAttributeConstraint
{
    public static string Summary => "Iterator type should be an enum.";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is IteratorTypeAttr);
}
