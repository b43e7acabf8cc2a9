namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Dimensions, each once, from the first to the last.</summary>
public abstract class IncreasingDimensions : IAttributeConstraint
{
    public static string Summary => "i64 dense array attribute should be in increasing order";

    public static bool IsSatisfiedBy(IrAttribute attribute)
    {
        if (!DenseI64ArrayAttr.IsSatisfiedBy(attribute)) return false;
        var dimensions = (DenseArrayAttr)attribute;
        for (int i = 1; i < dimensions.Count; i++)
            if (dimensions.GetInt64(i) <= dimensions.GetInt64(i - 1)) return false;
        return true;
    }
}
