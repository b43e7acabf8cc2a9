namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How a product may be computed.</summary>
public abstract class DotAlgorithm : IAttributeConstraint
{
    public static string Summary => "Represents the algorithm constraints of a dot operation.";

    public static bool IsSatisfiedBy(IrAttribute attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute is DotAlgorithmAttr;
    }
}
