using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A dictionary per argument or result.</summary>
public abstract class DictionaryArray : IAttributeConstraint
{
    public static string Summary => "Array of dictionary attributes";

    public static bool IsSatisfiedBy(IrAttribute attribute) => ArrayAttrOf<DictionaryAttr>.IsSatisfiedBy(attribute);
}
