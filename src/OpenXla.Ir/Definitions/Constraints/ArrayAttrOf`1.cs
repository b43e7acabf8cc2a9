using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An array attribute whose elements are all of one class.</summary>
public abstract class ArrayAttrOf<TElement> : IAttributeConstraint
    where TElement : IrAttribute
{
    public static string Summary => $"array of {typeof(TElement).Name}";

    public static bool IsSatisfiedBy(IrAttribute attribute)
    {
        if (attribute is not ArrayAttr array) return false;
        foreach (var element in array.Elements)
            if (element is not TElement) return false;
        return true;
    }
}
