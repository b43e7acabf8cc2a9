namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What an algorithm of a product may be: attributes of the dialect. A text or number, which may be followed by a colon and a type, could not be read back.</summary>
public abstract class DotAlgorithm : IAttributeConstraint
{
    public static string Summary => "Represents the algorithm constraints of a dot operation.";

    public static bool IsSatisfiedBy(IrAttribute attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.Keyword.StartsWith("stablehlo.", StringComparison.Ordinal);
    }
}
