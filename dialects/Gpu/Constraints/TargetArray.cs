namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Targets that a module is compiled for.</summary>
internal abstract class TargetArray : IAttributeConstraint
{
    public static string Summary => "array of GPU target attributes with at least 1 elements";

    public static bool IsSatisfiedBy(IrAttribute attribute)
    {
        if (attribute is not ArrayAttr { Count: > 0 } array) return false;
        foreach (var element in array.Elements)
            if (!IGpuTarget.IsTarget(element)) return false;
        return true;
    }
}
