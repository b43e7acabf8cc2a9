namespace OpenXla.Ir.Dialects.Vector;

/// <summary>An array of iterator types.</summary>
public abstract class IteratorTypeArray : IAttributeConstraint
{
    public static string Summary => "Iterator type should be an enum.";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is IteratorTypeAttr);
}
