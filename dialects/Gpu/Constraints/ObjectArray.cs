namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Compiled code, one object per target.</summary>
internal abstract class ObjectArray : IAttributeConstraint
{
    public static string Summary => "an array of GPU object attributes with at least 1 elements";

    public static bool IsSatisfiedBy(IrAttribute attribute)
    {
        if (attribute is not ArrayAttr { Count: > 0 } array) return false;
        foreach (var element in array.Elements)
            if (element is not ObjectAttr) return false;
        return true;
    }
}
